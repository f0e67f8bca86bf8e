export { type Answer, answer } from "./answer.ts";
export { type FaultLog, type LogEntry, mainEntry, type WindowTrouble } from "./fault-log.ts";
export { type Folders, folders } from "./folders.ts";
export { contentSecurityPolicy, pageHeaders } from "./page-headers.ts";
export { createServices, type PlatformRequest, type ServiceOptions, type Services } from "./services.ts";
export { openShell, type Shell, type ShellAnswer, ShellManifest, sha256, shellManifestFile } from "./shell.ts";
export { faultCode, toldOfFailure } from "./store/index.ts";
export { readWindowPlace, type WindowPlace } from "./window-place.ts";
