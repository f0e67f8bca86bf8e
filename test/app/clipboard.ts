/** What a copy really left on the clipboard, and what really arrives when it is pasted. */
import type { BrowserContext, Page } from "@playwright/test";
import { desktopOf } from "./hosts/host.ts";

/** The text of each type that is on the clipboard. */
export async function readClipboard(app: Page): Promise<Readonly<Record<string, string>>> {
  const page = await otherProgram(app);
  const texts = await readOnce(page).catch((fault: unknown) => {
    // Another journey may have copied between the look at the types and at the words.
    if (!String(fault).includes("Clipboard data has changed")) throw fault;
    return readOnce(page);
  });
  const html = texts["text/html"];
  return html === undefined ? texts : { ...texts, "text/html": withoutDocument(html) };
}

async function elsewhere(app: Page): Promise<BrowserContext> {
  return (await desktopOf(app)?.elsewhere()) ?? app.context();
}

const otherOrigin = "https://another-program.invalid";

/** Whether an address is that of the program beside the app, which a journey plays itself. */
export function isOtherProgram(address: string): boolean {
  return address.startsWith(`${otherOrigin}/`);
}

const others = new WeakMap<BrowserContext, Promise<Page>>();

/** A desktop app lets no page of its own read the clipboard, so another program's does. */
async function otherProgram(app: Page): Promise<Page> {
  const context = await desktopOf(app)?.elsewhere();
  if (!context) return app;
  const open = await others.get(context);
  if (open && !open.isClosed()) return open;
  const opening = openOther(context);
  others.set(context, opening);
  return opening;
}

async function openOther(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${otherOrigin}/`, (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: otherOrigin });
  await page.goto(`${otherOrigin}/`);
  return page;
}

function readOnce(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    // Chromium otherwise hands out HTML that it has rewritten; TypeScript's library does not know the option.
    const read = navigator.clipboard.read.bind(navigator.clipboard) as (options: object) => Promise<ClipboardItems>;
    const [item] = await read({ unsanitized: ["text/html"] });
    const found: Record<string, string> = {};
    for (const type of item?.types ?? []) found[type] = (await (await item?.getType(type))?.text()) ?? "";
    return found;
  });
}

/** Chromium wraps what was written into a document, and some systems put a mark of their own before it. */
function withoutDocument(html: string): string {
  return html.replace(/^<meta[^>]*>/, "").replace(/^<html><head><\/head><body>(.*)<\/body><\/html>$/s, "$1");
}

export async function putOnClipboard(app: Page, text: string): Promise<void> {
  const page = await otherProgram(app);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
}

export type Pasted = {
  readonly plainBox: string;
  /** Inner HTML of the rich editor, and its words as they are read. */
  readonly richHtml: string;
  readonly richWords: string;
};

/** Pastes by the key into a plain box and a rich editor that know nothing of Amends. */
export async function pasteElsewhere(app: Page): Promise<Pasted> {
  const context = await elsewhere(app);
  const desk = await context.newPage();
  await desk.setContent('<textarea></textarea><div contenteditable="true" style="min-height: 5em"></div>');
  const plain = desk.locator("textarea");
  const rich = desk.locator("[contenteditable]");
  await plain.click();
  await desk.keyboard.press("ControlOrMeta+V");
  await rich.click();
  await desk.keyboard.press("ControlOrMeta+V");
  const pasted = {
    plainBox: await plain.inputValue(),
    richHtml: await rich.innerHTML(),
    // As they are read, with the space between paragraphs; textContent would join them.
    richWords: await rich.innerText(),
  };
  await desk.close();
  return pasted;
}

export type HtmlParts = {
  readonly elements: string[];
  readonly attributes: string[];
  readonly words: string;
  readonly html: string;
};

/** Elements, attributes and words of a piece of HTML, read by the browser's own parser in a document without scripts. */
export async function partsOf(page: Page, html: string): Promise<HtmlParts> {
  const reader = await (await elsewhere(page)).newPage();
  const parts = await reader.evaluate((source) => {
    const { body } = new DOMParser().parseFromString(source, "text/html");
    const all = [...body.querySelectorAll("*")];
    return {
      elements: [...new Set(all.map((element) => element.localName))].sort(),
      attributes: all.flatMap((element) => element.getAttributeNames()),
      words: body.textContent ?? "",
      html: body.innerHTML,
    };
  }, html);
  await reader.close();
  return parts;
}
