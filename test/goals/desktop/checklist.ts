/**
 * Electron's security checklist (docs/tutorial/security.md of electron/electron), each item as a question to the built
 * desktop door, and what Amends asks of itself besides.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type Electron from "electron";
import { contentSecurityPolicy } from "#services";
import { follow, isCancelled, isDownloadPrevented, isPrevented, permissionAnswers } from "./ask-door.ts";
import { fuseFaults } from "./fuses.ts";
import { permissionNames } from "./permission-names.ts";
import { preloadFaults } from "./preload-faults.ts";
import type { RecordedDoor } from "./recorded-door.ts";
import { badSenders, pageOf } from "./senders.ts";

type Row = {
  /** The item's number in Electron's list; ours have a letter. */
  readonly item: string;
  readonly says: string;
  readonly holds: (door: RecordedDoor) => boolean | Promise<boolean>;
};

const own = "app://bundle/";
/** Major version of Electron that was new when this was last looked at; see docs/security.md. */
const newestElectron = 45;

export const allowedPermissions = ["clipboard-sanitized-write", "fullscreen", "screen-wake-lock"];

export const checklist: readonly Row[] = [
  {
    item: "1",
    says: "nothing but our own files is loaded",
    holds: (door) => {
      const loads = door.calls.filter(({ name }) => /\.load(URL|File)$/.test(name));
      const ours = loads.every(({ name, args: [address] }) => name === "window.loadURL" && isOwn(address));
      const others = ["https://a.example/", "http://127.0.0.1/", "ws://a.example/", "file:///etc/passwd"];
      return loads.length > 0 && ours && others.every((url) => isCancelled(door, url)) && !isCancelled(door, own);
    },
  },
  {
    item: "2",
    says: "no page has Node",
    holds: everyPage(
      (web) =>
        web.nodeIntegration === false &&
        web.nodeIntegrationInWorker === false &&
        web.nodeIntegrationInSubFrames === false,
    ),
  },
  { item: "3", says: "the page's context is its own", holds: everyPage((web) => web.contextIsolation === true) },
  {
    item: "4",
    says: "every process of a page is in the sandbox, from the first",
    holds: (door) => {
      const names = door.calls.map(({ name }) => name);
      const first = names.indexOf("app.enableSandbox");
      return first >= 0 && first < names.indexOf("app.whenReady") && everyPage((web) => web.sandbox === true)(door);
    },
  },
  {
    item: "5",
    says: "three permissions, for the page alone",
    holds: async (door) => {
      const names = permissionNames();
      const granted = async (url: string | undefined, main: boolean) => {
        const answers = await Promise.all(names.map((name) => permissionAnswers(door, name, url, main)));
        return names.filter((_, at) => answers[at]?.includes(true)).sort();
      };
      const others = await Promise.all([
        granted(own, false),
        granted("https://a.example/", true),
        granted("app://other/", true),
        granted("about:blank", true),
        granted(undefined, true),
      ]);
      const device = door.session.given.device;
      return (
        String(await granted(`${own}#/present`, true)) === String(allowedPermissions) &&
        others.flat().length === 0 &&
        device?.({}) === false
      );
    },
  },
  { item: "6", says: "the same-origin rule is on", holds: everyPage((web) => web.webSecurity === true) },
  {
    item: "7",
    says: "every file comes with the policy",
    holds: async (door) => {
      const files = await Promise.all([own, ...(await listed(door)).slice(0, 5)].map((url) => fetchFrom(door, url)));
      const policies = files.map((file) => file?.headers.get("content-security-policy"));
      return policies.every((policy) => policy === contentSecurityPolicy && isStrict(policy));
    },
  },
  {
    item: "8",
    says: "no insecure content",
    holds: everyPage((web) => web.allowRunningInsecureContent === false),
  },
  { item: "9", says: "no experiments of Chromium", holds: everyPage((web) => web.experimentalFeatures === false) },
  {
    item: "10",
    says: "no features of Blink switched on",
    holds: (door) =>
      everyPage((web) => web.enableBlinkFeatures === undefined)(door) &&
      !door.calls.some(({ name }) => name.startsWith("app.commandLine")),
  },
  {
    item: "11",
    says: "no web views, so none that open windows",
    holds: async (door) => {
      const page = await readFile(join(door.root, "build", "renderer", "index.html"), "utf8");
      return everyPage((web) => web.webviewTag === false)(door) && !/webview|allowpopups/i.test(page);
    },
  },
  {
    item: "12",
    says: "a web view is refused before it exists",
    holds: (door) => isPrevented(door, "will-attach-webview", { url: own, isMainFrame: true }),
  },
  {
    item: "13",
    says: "a page goes nowhere but to itself",
    holds: (door) => {
      const refused = elsewhere.every(
        (url) =>
          isPrevented(door, "will-navigate", { url, isMainFrame: true }) &&
          isPrevented(door, "will-frame-navigate", { url, isMainFrame: true }) &&
          isPrevented(door, "will-frame-navigate", { url, isMainFrame: false }) &&
          isPrevented(door, "will-redirect", { url, isMainFrame: true }),
      );
      const frames = isPrevented(door, "will-frame-navigate", { url: own, isMainFrame: false });
      const itself = isPrevented(door, "will-navigate", { url: `${own}#/library`, isMainFrame: true });
      return refused && frames && !itself;
    },
  },
  {
    item: "14",
    says: "no window opens from a page",
    holds: (door) =>
      [own, ...elsewhere].every((url) =>
        door.windows.every(({ webContents }) => webContents.handler()?.({ url }).action === "deny"),
      ),
  },
  {
    item: "15",
    says: "the system opens an https address, whole, after a press and a yes",
    holds: async (door) => {
      const yes = { pressed: true, agrees: true };
      const link = await follow(door, "https://A.example:443/b?c#d", yes);
      const unasked = await follow(door, "https://a.example/", { pressed: false, agrees: true });
      const declined = await follow(door, "https://a.example/", { pressed: true, agrees: false });
      const opened: string[] = [];
      for (const url of elsewhere) opened.push(...(await follow(door, url, yes)).opened);
      return (
        String(link.opened) === "https://a.example/b?c#d" &&
        link.asked.length === 1 &&
        unasked.asked.length === 0 &&
        declined.asked.length === 1 &&
        [...unasked.opened, ...declined.opened, ...opened].length === 0
      );
    },
  },
  {
    item: "16",
    says: "a current Electron, by its exact version",
    holds: ({ packageJson }) => {
      const version = packageJson.devDependencies.electron ?? "";
      return /^\d+\.\d+\.\d+$/.test(version) && Number.parseInt(version, 10) >= newestElectron;
    },
  },
  {
    item: "17",
    says: "only the page is answered",
    holds: async (door) => {
      const ask = (event: object) =>
        door.ask(event, "readQuickKey", undefined).then(
          () => true,
          () => false,
        );
      const others = await Promise.all(badSenders(door).map(([, event]) => ask(event)));
      return door.channels.size === 1 && (await ask(pageOf(door))) && !others.includes(true);
    },
  },
  {
    item: "18",
    says: "the page comes by a scheme of its own, never as a file",
    holds: async (door) => {
      const registered = door.calls.find(({ name }) => name === "protocol.registerSchemesAsPrivileged")?.args[0];
      const privileges = { standard: true, secure: true, supportFetchAPI: true };
      const strays = ["app://bundle/../../package.json", "app://bundle/main/main.js", "app://other/", `${own}?a`];
      const answers = await Promise.all([own, ...strays].map((url) => fetchFrom(door, url)));
      return (
        JSON.stringify(registered) === JSON.stringify([{ scheme: "app", privileges }]) &&
        String([...door.schemes.keys()]) === "app" &&
        String(answers.map((answer) => answer?.status)) === "200,404,404,404,404"
      );
    },
  },
  { item: "19", says: "the fuses are set", holds: async (door) => (await fuseFaults(door)).length === 0 },
  {
    item: "20",
    says: "no page holds a piece of Electron",
    holds: (door) => preloadFaults(door).length === 0,
  },
  { item: "a", says: "nothing is downloaded", holds: isDownloadPrevented },
  { item: "b", says: "no console in the packaged app", holds: everyPage((web) => web.devTools === false) },
  { item: "c", says: "no spelling dictionary is fetched", holds: everyPage((web) => web.spellcheck === false) },
  { item: "d", says: "a file dropped on the window stays out", holds: everyPage((web) => !web.navigateOnDragDrop) },
];

/** Where a hostile page would like to go. */
const elsewhere = [
  "https://user@a.example/",
  "http://a.example/",
  "file:///etc/passwd",
  "data:text/html,x",
  "javascript:alert(1)",
  "blob:app://bundle/0f2c",
  "about:blank",
  "app://other/",
  "app://bundle/assets/icon.svg",
  "mailto:a@a.example",
  "view-source:app://bundle/",
];

function everyPage(says: (web: Electron.WebPreferences) => boolean): (door: RecordedDoor) => boolean {
  return ({ windows }) => windows.length > 0 && windows.every(({ options }) => says(options.webPreferences ?? {}));
}

function isOwn(address: unknown): boolean {
  return typeof address === "string" && address.startsWith(own);
}

function isStrict(policy: string): boolean {
  const needed = ["default-src 'none'", "script-src 'self';", "object-src 'none'", "base-uri 'none'", "trusted-types"];
  return needed.every((part) => policy.includes(part)) && !/unsafe|\*|https?:|data:/.test(policy);
}

async function listed(door: RecordedDoor): Promise<readonly string[]> {
  const manifest: object = JSON.parse(await readFile(join(door.root, "build", "shell.json"), "utf8"));
  return Object.keys(manifest).map((path) => `app://bundle${path}`);
}

function fetchFrom(door: RecordedDoor, url: string): Promise<Response> | undefined {
  // Chromium hands over the address as it was asked for; Node's own Request would mend it first.
  return door.schemes.get("app")?.({ method: "GET", url } as Request);
}
