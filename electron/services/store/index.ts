export type { Disk, DiskFile } from "./disk.ts";
export { faultCode } from "./disk.ts";
export { decode, encode, type StateKind } from "./envelope.ts";
export { type Lock, lockOf } from "./lock.ts";
export { namesOf } from "./names.ts";
export { nodeDisk } from "./node-disk.ts";
export { type Processes, type ProcessMark, systemProcesses } from "./processes.ts";
export { type MayWrite, openStateFile, type StateFile } from "./state-file.ts";
export { toldOfFailure, toldOfFolder, toldOfOther, toldOfOtherWriter } from "./told.ts";
