/** Electron itself, where its runtime has been fetched. */
import { join } from "node:path";
import { _electron, type Browser, chromium, type ElectronApplication } from "@playwright/test";
import { electronRuntime } from "../../../electron/electron-runtime.js";
import { findBrowser } from "../find-browser.ts";
import { type Desktop, type HostOptions, keepDesktop, type OpenApp } from "./host.ts";

const root = process.cwd();

/** Undefined where the runtime is missing. */
export function electronProgram(): string | undefined {
  return electronRuntime(join(root, "node_modules", "electron"));
}

export async function openInElectron({ dataDir, viewport }: HostOptions): Promise<OpenApp> {
  const program = electronProgram();
  if (!program)
    throw new Error("Electron's runtime is not here: run “npx install-electron”, or choose another project.");
  const isRoot = process.getuid?.() === 0;
  const electron = await _electron.launch({
    executablePath: program,
    args: [root, ...(isRoot ? ["--no-sandbox"] : [])],
    env: { ...process.env, AMENDS_DATA: dataDir },
  });
  const page = await electron.firstWindow();
  if (viewport) await page.setViewportSize(viewport);
  const desktop = desktopOfElectron(electron);
  keepDesktop(electron.context(), desktop);
  return {
    address: "app://bundle/",
    origin: "app://bundle",
    dataDir,
    desktop,
    open: async () => page,
    tidy: async () => {
      for (const other of electron.windows().slice(2)) await other.close();
    },
    close: () => electron.close(),
  };
}

type Scripted = { suggested?: string | undefined; readonly keys: Map<string, () => void> };

function desktopOfElectron(electron: ElectronApplication): Desktop {
  // Main keeps what a journey scripts on its own global object; nobody but a test looks there.
  const ready = electron.evaluate(({ globalShortcut }) => {
    const scripted: Scripted = { keys: new Map() };
    Object.assign(globalThis, { scripted });
    const register = globalShortcut.register.bind(globalShortcut);
    globalShortcut.register = (key, press) => {
      scripted.keys.set(key, press);
      return register(key, press);
    };
  });
  let other: Promise<Browser> | undefined;
  return {
    quickWindow: async () => electron.windows()[1] ?? electron.waitForEvent("window"),
    isShown: async (page) => (await electron.browserWindow(page)).evaluate((window) => window.isVisible()),
    saveNextTo: async (path) => {
      await ready;
      await electron.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async (...inputs: readonly unknown[]) => {
          const { defaultPath } = inputs.at(-1) as Electron.SaveDialogOptions;
          (globalThis as unknown as { scripted: Scripted }).scripted.suggested = defaultPath;
          return { canceled: filePath === undefined, filePath: filePath ?? "" };
        };
      }, path);
    },
    suggestedName: () => electron.evaluate(() => (globalThis as unknown as { scripted: Scripted }).scripted.suggested),
    elsewhere: async () => {
      // Only a browser that is shown has the system's own clipboard.
      other ??= chromium.launch({ ...findBrowser(), headless: false });
      const browser = await other;
      electron.once("close", () => browser.close());
      return browser.contexts()[0] ?? browser.newContext();
    },
    pressGlobalKey: async (key) => {
      await ready;
      await electron.evaluate((_, name) => {
        const press = (globalThis as unknown as { scripted: Scripted }).scripted.keys.get(name);
        if (!press) throw new Error(`Amends does not have the key ${name}.`);
        press();
      }, key);
    },
  };
}
