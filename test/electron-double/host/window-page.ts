/** One window of the double: a page of Chromium with main's preload in it, which asks main before it goes elsewhere. */
import { readFileSync } from "node:fs";
import type { BrowserContext, CDPSession, Frame as ChromiumFrame, Page } from "@playwright/test";
import type { PrintToPDFOptions } from "electron";
import { pageScript } from "../build-double.ts";
import type { Frame, MainCalls, Size } from "../calls.ts";
import type { Asking } from "../link.ts";
import type { PageAsk, PageEntry } from "../page/page-ask.ts";

type Made = {
  readonly context: BrowserContext;
  readonly id: number;
  readonly size: Size;
  readonly preload: string | undefined;
  readonly main: Asking<MainCalls>;
};

export type WindowPage = {
  readonly page: Page;
  /** When its first page had loaded. */
  readonly loaded: Promise<void>;
  readonly load: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly crash: () => Promise<void>;
  readonly print: (options: PrintToPDFOptions) => Promise<Uint8Array>;
  readonly setVisible: (visible: boolean) => Promise<void>;
  readonly receive: (channel: string, inputs: readonly unknown[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function openWindowPage({ context, id, size, preload, main }: Made): Promise<WindowPage> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.exposeBinding("askElectronDouble", ({ frame }, asked: PageAsk) => answer(asked, frame));
  await page.addInitScript({ content: scriptWith(preload) });
  const session = await context.newCDPSession(page);
  let wanted: string | undefined;
  let closing = false;
  await askBeforeDocuments(session, async (asked) => {
    if (!asked.isRedirect && wanted !== undefined && withoutPlace(wanted) === asked.url) return false;
    return main.keepsFrom(id, asked);
  });
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame()) void main.tell(id, { name: "navigated", url: frame.url() });
  });
  const loaded = new Promise<void>((resolve) => page.once("load", () => resolve()));
  page.on("load", () => main.tell(id, { name: "loaded" }));
  page.on("crash", () => main.tell(id, { name: "crashed" }));
  page.on("close", () => !closing && main.tell(id, { name: "closed" }));

  async function answer(asked: PageAsk, frame: ChromiumFrame): Promise<unknown> {
    switch (asked.name) {
      case "invoke":
        return main.invoke({ window: id, frame: frameOf(frame) }, asked.channel, asked.inputs);
      case "open":
        return main.refusesWindow(id, asked.url);
      case "close":
        // Not waited for: the page that asks is gone before it could be answered.
        return void page.close();
      case "leave":
        if (await main.keepsFrom(id, { url: asked.url, isMainFrame: true, isRedirect: false })) return undefined;
        throw new Error(`The Electron double does not go to ${asked.url}, which main would let the page do.`);
      case "full-screen":
        return main.tell(id, asked);
      case "pressed":
        return main.tell(id, { name: "pressed", type: asked.type });
      case "permission":
        return (await main.grants(id, frame.url(), [asked.permission])).length > 0;
    }
  }

  return {
    page,
    loaded,
    load: async (address) => {
      wanted = address;
      await page.goto(address).finally(() => {
        wanted = undefined;
      });
    },
    reload: async () => {
      wanted = page.url();
      await page.reload();
      wanted = undefined;
    },
    // The command itself is never answered.
    crash: async () => void session.send("Page.crash").catch(() => {}),
    print: (options) => print(session, options),
    setVisible: (visible) =>
      page
        .evaluate((next) => {
          const entry = Reflect.get(window, Symbol.for("electron double")) as PageEntry | undefined;
          entry?.setVisible(next);
        }, visible)
        // A page that is being replaced has nobody left to tell.
        .catch(() => {}),
    receive: (channel, inputs) =>
      page.evaluate(
        ([to, given]) => {
          const entry = Reflect.get(window, Symbol.for("electron double")) as PageEntry | undefined;
          entry?.receive(to, given);
        },
        [channel, inputs] as const,
      ),
    close: async () => {
      closing = true;
      await page.close();
    },
  };
}

/** Chromium prints by the same command in both, in a headless one at least. */
async function print(session: CDPSession, options: PrintToPDFOptions): Promise<Uint8Array> {
  const { pageSize, ...rest } = options;
  if (pageSize !== "A4") throw new Error(`The Electron double prints on A4 only, not on ${JSON.stringify(pageSize)}.`);
  const { data } = await session.send("Page.printToPDF", { ...rest, paperWidth: 8.27, paperHeight: 11.7 });
  return Buffer.from(data, "base64");
}

function frameOf(frame: ChromiumFrame): Frame {
  const parent = frame.parentFrame();
  return { url: frame.url(), parent: parent && frameOf(parent) };
}

let script: string | undefined;

/** The page's half of the double, with the preload inside it, so that the page can reach neither. */
function scriptWith(preload: string | undefined): string {
  script ??= readFileSync(pageScript, "utf8");
  const wrapped = preload === undefined ? "undefined" : `(require, module, exports) => {${preload}\n}`;
  return `(() => {${script}\npage.runIn(${wrapped});})();`;
}

function withoutPlace(address: string): string {
  return address.split("#")[0] ?? address;
}

/** Holds every document that is asked for until it is known whether main keeps the page from it. */
async function askBeforeDocuments(
  session: CDPSession,
  keeps: (asked: { url: string; isMainFrame: boolean; isRedirect: boolean }) => Promise<boolean>,
): Promise<void> {
  // The main frame goes by the name of the page itself.
  const { targetInfo } = await session.send("Target.getTargetInfo");
  session.on("Fetch.requestPaused", async ({ requestId, request, frameId, redirectedRequestId }) => {
    const isMainFrame = frameId === targetInfo.targetId;
    const kept = await keeps({ url: request.url, isMainFrame, isRedirect: redirectedRequestId !== undefined }).catch(
      () => true,
    );
    const done = kept
      ? session.send("Fetch.failRequest", { requestId, errorReason: "Aborted" })
      : session.send("Fetch.continueRequest", { requestId });
    // The page may have been closed meanwhile.
    await done.catch(() => {});
  });
  await session.send("Fetch.enable", { patterns: [{ resourceType: "Document" }] });
}
