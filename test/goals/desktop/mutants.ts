/** Desktop doors with one thing wrong each, made from the built texts; the checklist must find every one. */
import type { Change, Part } from "./recorded-door.ts";

export type Mutant = { readonly name: string; readonly item: string; readonly change: Change };

const unused = new Set<string>();

/** @throws Error, once applied, when the text to be changed is not there: a mutant that changes nothing proves nothing */
function mutant(item: string, name: string, part: Part, find: string | RegExp, put: string): Mutant {
  unused.add(name);
  const change: Change = (one, text) => {
    if (one !== part) return text;
    const changed = text.replace(find, put);
    if (changed !== text) unused.delete(name);
    return changed;
  };
  return { item, name, change };
}

/** Mutants whose text was never found. */
export function unusedMutants(): readonly string[] {
  return [...unused];
}

const packaging = "electron-builder.config.ts";

export const mutants: readonly Mutant[] = [
  mutant("1", "loads a site", "main", "window.loadURL(pageAddress + place)", 'window.loadURL("https://a.example/")'),
  mutant("1", "lets requests out", "main", "cancel: !isOwnAddress(url)", "cancel: false"),
  mutant("2", "gives pages Node", "main", "nodeIntegration: false", "nodeIntegration: true"),
  mutant("2", "gives workers Node", "main", "nodeIntegrationInWorker: false", "nodeIntegrationInWorker: true"),
  mutant("3", "shares its context", "main", "contextIsolation: true", "contextIsolation: false"),
  mutant("4", "leaves the sandbox", "main", /\bsandbox: true/, "sandbox: false"),
  mutant("4", "forgets the sandbox of all", "main", "app.enableSandbox();", ""),
  mutant("5", "handles no requests for permission", "main", "session.setPermissionRequestHandler(", "void ("),
  mutant("5", "lets Chromium look and find every permission", "main", "session.setPermissionCheckHandler(", "void ("),
  mutant("5", "allows one more permission", "main", '"screen-wake-lock"', '"screen-wake-lock", "clipboard-read"'),
  mutant("5", "allows them to frames", "main", "isMainFrame && address !== void 0", "address !== void 0"),
  mutant(
    "5",
    "hands out devices",
    "main",
    "setDevicePermissionHandler(() => false)",
    "setDevicePermissionHandler(() => true)",
  ),
  mutant("6", "drops the same-origin rule", "main", "webSecurity: true", "webSecurity: false"),
  mutant("7", "runs inline scripts", "main", "script-src 'self'", "script-src 'self' 'unsafe-inline'"),
  mutant("7", "serves without the policy", "main", /"Content-Security-Policy": contentSecurityPolicy,/, ""),
  mutant(
    "8",
    "runs insecure content",
    "main",
    "allowRunningInsecureContent: false",
    "allowRunningInsecureContent: true",
  ),
  mutant("9", "tries experiments", "main", "experimentalFeatures: false", "experimentalFeatures: true"),
  mutant("10", "switches features on", "main", "webviewTag: false", 'webviewTag: false, enableBlinkFeatures: "Serial"'),
  mutant("11", "has web views", "main", "webviewTag: false", "webviewTag: true"),
  mutant("12", "lets web views in", "main", 'contents.on("will-attach-webview"', 'contents.on("did-attach-webview"'),
  mutant("13", "lets pages go", "main", 'contents.on("will-navigate"', 'contents.on("did-navigate"'),
  mutant("13", "lets frames go", "main", 'contents.on("will-frame-navigate"', 'contents.on("did-frame-navigate"'),
  mutant("13", "follows redirects", "main", 'contents.on("will-redirect"', 'contents.on("did-redirect"'),
  mutant("14", "opens windows", "main", '{ action: "deny" }', '{ action: "allow" }'),
  mutant("15", "opens any scheme", "main", /return url\.protocol === "https:" (?=.*longestShown)/, "return true "),
  mutant("15", "opens without a yes", "main", "if (response !== 0) return;", ""),
  mutant("15", "asks without a press", "main", /now\(\) - pressed <= pressCounts/, "true"),
  mutant("16", "an old Electron", "package.json", /"electron": "\d+/, '"electron": "44'),
  mutant("16", "any Electron", "package.json", /"electron": "/, '"electron": "^'),
  mutant("17", "answers every frame", "main", "!isTrusted(event.senderFrame)", "false"),
  mutant(
    "17",
    "answers every window",
    "main",
    "const handlers = pages.get(event.sender);",
    "const [handlers] = pages.values();",
  ),
  mutant(
    "17",
    "answers any file of ours",
    "main",
    "return bare.href === pageAddress;",
    "return bare.href.startsWith(pageAddress);",
  ),
  mutant("18", "goes round the policy", "main", "supportFetchAPI: true", "supportFetchAPI: true, bypassCSP: true"),
  mutant("18", "serves any host", "main", /address === `app:\/\/bundle\$\{pathname\}\$\{hash\}`/, "true"),
  mutant(
    "18",
    "registers another scheme",
    "main",
    'protocol.handle("app"',
    'protocol.handle("other", () => {});\n\tprotocol.handle("app"',
  ),
  mutant("19", "runs as Node", packaging, "runAsNode: false", "runAsNode: true"),
  mutant("19", "loads from beside the archive", packaging, "onlyLoadAppFromAsar: true", "onlyLoadAppFromAsar: false"),
  mutant("20", "hands over ipcRenderer", "preload", /door: "desktop"/, 'door: "desktop", ipc: electron.ipcRenderer'),
  mutant(
    "20",
    "asks on any channel",
    "preload",
    /\(name, input\) => electron\.ipcRenderer\.invoke\(channel, name, input\)/,
    "electron.ipcRenderer.invoke",
  ),
  mutant("a", "downloads", "main", '.on("will-download"', '.on("did-download"'),
  mutant("b", "has a console", "main", "devTools: !app.isPackaged", "devTools: true"),
  mutant("c", "fetches a dictionary", "main", "spellcheck: false", "spellcheck: true"),
];
