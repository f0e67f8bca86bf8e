/** The desktop door as it was built, its main process loaded into this one over an Electron that notes what it is told. */
import type { EventEmitter } from "node:events";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";
import { type AskListener, type Call, type RecordedElectron, recordElectron } from "./recording-electron.ts";

/** What a mutant may change: the built texts, and the files that say what is shipped. */
export type Part = "main" | "preload" | "package.json" | typeof packagingFile;
export type Change = (part: Part, text: string) => string;

type Packaging = { readonly electronFuses?: Readonly<Record<string, unknown>> };

export type RecordedDoor = RecordedElectron & {
  readonly root: string;
  readonly dataDir: string;
  /** What preload put on the page's window, by name. */
  readonly exposed: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Calls that preload made to its half of Electron. */
  readonly preloadCalls: readonly Call[];
  /** Listeners that preload put on messages from main. */
  readonly heard: () => readonly ((event: unknown, ...sent: readonly unknown[]) => void)[];
  readonly packageJson: { readonly devDependencies: Readonly<Record<string, string>> };
  readonly packaging: Packaging | undefined;
  /** The one listener of the one channel. */
  readonly ask: AskListener;
  readonly close: () => Promise<void>;
};

const packagingFile = "electron-builder.config.ts";
const root = join(import.meta.dirname, "..", "..", "..");
const asIs: Change = (_, text) => text;

/** @throws Error when main has not asked for its page within a while */
export async function openRecordedDoor(change: Change = asIs): Promise<RecordedDoor> {
  const folder = await mkdtemp(join(tmpdir(), "amends-desktop-"));
  const dataDir = join(folder, "data");
  const electron = recordElectron(dataDir);
  const main = await layOut(folder, change, Object.keys(electron.module));
  const kept = process.env.AMENDS_DATA;
  const heardBefore = faultEvents.map((name) => new Set(thisProcess.listeners(name)));
  process.env.AMENDS_DATA = dataDir;
  Reflect.set(globalThis, given, electron.module);
  try {
    await import(pathToFileURL(main).href);
    await until(() => electron.calls.some(({ name }) => name === "window.loadURL") && electron.channels.size > 0);
  } finally {
    if (kept === undefined) Reflect.deleteProperty(process.env, "AMENDS_DATA");
    else process.env.AMENDS_DATA = kept;
    // Main writes its faults into a log; those of this process are not main's.
    for (const [at, name] of faultEvents.entries()) {
      for (const listener of thisProcess.listeners(name)) {
        if (!heardBefore[at]?.has(listener)) thisProcess.off(name, listener as () => void);
      }
    }
  }
  const [ask] = electron.channels.values();
  if (!ask) throw new Error("build/main/main.js: it listens on no channel.");
  const packageText = change("package.json", await readFile(join(root, "package.json"), "utf8"));
  return {
    ...electron,
    ...runPreload(change("preload", await readFile(join(root, "build/preload/preload.cjs"), "utf8"))),
    root: folder,
    dataDir,
    packageJson: JSON.parse(packageText),
    packaging: await readPackaging(folder, change),
    ask,
    close: async () => {
      electron.app.emit("will-quit", { preventDefault: () => {} });
      await until(() => electron.calls.some(({ name }) => name === "app.quit"));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const faultEvents = ["uncaughtException", "unhandledRejection"];
/** As what it is besides: its own types know each event apart. */
const thisProcess: EventEmitter = process;
const given = "electronOfThisRun";

/** A folder like an installed Amends, with our Electron where the real one would be found. */
async function layOut(folder: string, change: Change, names: readonly string[]): Promise<string> {
  const build = join(folder, "build");
  await mkdir(join(build, "main"), { recursive: true });
  await mkdir(join(folder, "node_modules", "electron"), { recursive: true });
  for (const name of ["renderer", "content", "preload"]) await symlink(join(root, "build", name), join(build, name));
  await cp(join(root, "build", "shell.json"), join(build, "shell.json"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));

  const imported = new Set(names);
  for (const file of await readdir(join(root, "build", "main"))) {
    const text = change("main", await readFile(join(root, "build", "main", file), "utf8"));
    for (const [, list = ""] of text.matchAll(/^import \{([^}]*)\} from "electron";$/gm)) {
      for (const name of list.split(",")) imported.add(name.trim().replace(/ as .*/, ""));
    }
    await writeFile(join(build, "main", file), text);
  }
  const module = join(folder, "node_modules", "electron");
  await writeFile(
    join(module, "package.json"),
    JSON.stringify({ name: "electron", type: "module", exports: "./i.js" }),
  );
  await writeFile(join(module, "i.js"), `export const { ${[...imported].join(", ")} } = globalThis.${given};\n`);
  return join(build, "main", "main.js");
}

/** How the packages are made, as electron-builder will read it. */
async function readPackaging(folder: string, change: Change): Promise<Packaging | undefined> {
  const text = await readFile(join(root, packagingFile), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const copy = join(folder, packagingFile);
  await writeFile(copy, change(packagingFile, text));
  const { default: config }: { default: Packaging } = await import(pathToFileURL(copy).href);
  return config;
}

function runPreload(text: string): Pick<RecordedDoor, "exposed" | "preloadCalls" | "heard"> {
  const exposed: Record<string, Record<string, unknown>> = {};
  const preloadCalls: Call[] = [];
  const noted =
    (name: string) =>
    (...args: readonly unknown[]) =>
      void preloadCalls.push({ name, args });
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: Record<string, unknown>) => {
        exposed[name] = api;
      },
    },
    ipcRenderer: new Proxy({}, { get: (_, key) => noted(`ipcRenderer.${String(key)}`) }),
  };
  // What a sandboxed preload script may require is a short list, and ours needs the one.
  const require = (name: string) => {
    if (name !== "electron") throw new Error(`preload asks for ${name}`);
    return electron;
  };
  runInNewContext(text, { require, exports: {}, module: { exports: {} } });
  const heard = () =>
    preloadCalls
      .filter(({ name }) => /\.(on|once|addListener)$/.test(name))
      .flatMap(({ args: [, listener] }) => (typeof listener === "function" ? [listener as never] : []));
  return { exposed, preloadCalls, heard };
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 10) {
    if (waited > 20_000) throw new Error("The built main process did not come as far as it should.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
