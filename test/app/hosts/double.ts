/** The built main bundle with the Electron double; see test/electron-double. */
import type { BrowserContext, Page } from "@playwright/test";
import type { WindowState } from "../../electron-double/calls.ts";
import { type Double, openDouble } from "../../electron-double/host/open-double.ts";
import { type Desktop, type HostOptions, keepDesktop, type OpenApp } from "./host.ts";

/** In the order in which main opens them. */
const mainWindow = 1;
const quickWindow = 2;

export async function openInDouble({ context, dataDir, viewport }: HostOptions): Promise<OpenApp> {
  const double = await openDouble({ context, dataDir, firstSize: viewport ?? undefined });
  const page = await double.window(mainWindow);
  const desktop = desktopOfDouble(double, context);
  keepDesktop(context, desktop);
  const { origin } = new URL(page.url());
  return {
    address: `${origin}/`,
    origin,
    dataDir,
    desktop,
    script: double.main.script,
    record: double.main.record,
    open: async () => page,
    tidy: async () => {
      for (const { id } of (await double.main.record()).windows) {
        if (id > quickWindow) await double.main.script({ kind: "close-window", window: id });
      }
      const kept = [page, await double.window(quickWindow)];
      for (const one of context.pages()) if (!kept.includes(one)) await one.close();
    },
    close: double.close,
  };
}

function desktopOfDouble({ main, window }: Double, context: BrowserContext): Desktop {
  const windows = async (): Promise<readonly WindowState[]> => (await main.record()).windows;
  return {
    quickWindow: () => window(quickWindow),
    isShown: async (page) => {
      const seen = await windows();
      const pages = await Promise.all(seen.map(({ id }) => window(id)));
      return seen[pages.findIndex((one: Page) => one === page)]?.visible ?? false;
    },
    saveNextTo: (path) => main.script({ kind: "answer-save-dialog", path }),
    suggestedName: async () => {
      const last = (await main.record()).dialogs.at(-1);
      return last && "defaultPath" in last ? last.defaultPath : undefined;
    },
    elsewhere: async () => context,
    pressGlobalKey: (key) => main.script({ kind: "press-global-key", key }),
  };
}
