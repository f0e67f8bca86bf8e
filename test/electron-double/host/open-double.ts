/** Starts main with the double and plays its windows in a Chromium that Playwright drives. */
import type { BrowserContext, Page } from "@playwright/test";
import { buildDouble } from "../build-double.ts";
import type { HostCalls, MainCalls, Size } from "../calls.ts";
import type { Asking } from "../link.ts";
import { type MainOptions, startMain } from "./main-process.ts";
import { tellPermissions } from "./permissions.ts";
import { openWindowPage, type WindowPage } from "./window-page.ts";

export type DoubleOptions = MainOptions & {
  readonly context: BrowserContext;
  /** The size of the first window's page, where a test wants another than main asks for. */
  readonly firstSize?: Size | undefined;
};

export type Double = {
  readonly main: Asking<MainCalls>;
  /** The page of a window, once it has loaded; windows are counted from 1, in the order in which main opens them. */
  readonly window: (id: number) => Promise<Page>;
  /** What main's process ended with. */
  readonly ended: Promise<number>;
  /** Quits Amends as its reader does, and fails when main used something that the double lacks. */
  readonly close: () => Promise<void>;
};

export async function openDouble({ context, firstSize, ...options }: DoubleOptions): Promise<Double> {
  await buildDouble();
  const windows = new Map<number, Promise<WindowPage>>();
  const waiting = new Map<number, (window: Promise<WindowPage>) => void>();
  let colours: "light" | "dark" | null = null;
  const windowOf = async (id: number): Promise<WindowPage> => {
    const window = windows.get(id);
    if (!window) throw new Error(`There is no window ${id}.`);
    return window;
  };

  const calls: HostCalls = {
    openWindow: async (id, size, preload) => {
      const given = id === 1 && firstSize ? firstSize : size;
      const window = openWindowPage({ context, id, size: given, preload, main: main.ask });
      windows.set(id, window);
      waiting.get(id)?.(window);
      const { page } = await window;
      if (colours) await page.emulateMedia({ colorScheme: colours });
    },
    load: async (id, address) => {
      const window = await windowOf(id);
      await tellPermissions(context, address, (names) => main.ask.grants(id, address, names));
      await window.load(address);
    },
    reload: async (id) => (await windowOf(id)).reload(),
    closeWindow: async (id) => {
      const window = await windowOf(id);
      windows.delete(id);
      await window.close();
    },
    setSize: async (id, size) => (await windowOf(id)).page.setViewportSize(size),
    setVisible: async (id, visible) => (await windowOf(id)).setVisible(visible),
    setColours: async (scheme) => {
      colours = scheme;
      for (const window of await Promise.all(windows.values())) await window.page.emulateMedia({ colorScheme: scheme });
    },
    crash: async (id) => (await windowOf(id)).crash(),
    print: async (id, asked) => (await windowOf(id)).print(asked),
    send: async (id, channel, inputs) => (await windowOf(id)).receive(channel, inputs),
  };
  const main = startMain(options, calls);

  const refuse = async (page: Page): Promise<void> => {
    const own = (await Promise.all(windows.values())).find((window) => window.page === page);
    const opener = await page.opener();
    // A blank page without an opener is the test's own.
    if (own || (page.url() === "about:blank" && !opener)) return;
    const [id = 1] = [...windows.keys()];
    await main.ask.refusesWindow(id, page.url());
    await page.close();
  };
  context.on("page", refuse);

  return {
    main: main.ask,
    ended: main.ended,
    window: async (id) => {
      const made = windows.get(id) ?? new Promise<WindowPage>((resolve) => waiting.set(id, resolve));
      const died = main.ended.then((code) => {
        throw new Error(`Main ended with code ${code} before its window opened: ${main.complaints()}`);
      });
      const { page, loaded } = await Promise.race([made, died]);
      await Promise.race([loaded, died]);
      return page;
    },
    close: async () => {
      context.off("page", refuse);
      const { missing } = await Promise.race([main.ask.record(), main.ended.then(() => ({ missing: [] }))]);
      void main.ask.script({ kind: "quit" });
      const late = setTimeout(main.kill, 10_000);
      await main.ended;
      clearTimeout(late);
      for (const window of await Promise.all(windows.values())) await window.close();
      if (missing.length > 0) throw new Error(`The Electron double lacks: ${missing.join(", ")}.`);
    },
  };
}
