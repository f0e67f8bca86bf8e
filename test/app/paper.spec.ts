/** Cases on paper, as Chromium prints them and poppler reads them: every case, every paper, in A4 and in Letter. */
import type { Page } from "@playwright/test";
import { deckOf } from "#content/present";
import { bundledLibrary } from "./bundled-library.ts";
import { goToPlace } from "./door.ts";
import { hasPoppler, lettersOf, type Pdf, type PdfPage, readPdf } from "./read-pdf.ts";
import { expect, test } from "./shared-door.ts";

test.describe.configure({ timeout: 120_000 });

const formats = ["A4", "Letter"] as const;
const { cases } = bundledLibrary();

/** What the sheets of a case hold, told by the page itself. */
type Laid = {
  readonly id: string;
  /** The words of each sheet, in order. */
  readonly sheets: readonly (readonly string[])[];
  readonly headings: readonly string[];
  readonly quotations: readonly string[];
};

/**
 * Lays out every case and gathers their sheets in one page: one print of all of them takes as long as four by themselves.
 *
 * The page is the app's own, with its styles and its policy; only its sheets are put one after another.
 */
async function layOutAll(page: Page, paper: string): Promise<Laid[]> {
  const laid: Laid[] = [];
  for (const { id } of cases) {
    await goToPlace(page, `#/print?open=case/${id}&paper=${paper}`);
    await page.locator(`[data-paper=${paper}][aria-label] [data-sheet]`).first().waitFor();
    await expect(page).toHaveTitle(new RegExp(cases.find((one) => one.id === id)?.company ?? ""));
    laid.push({ id, ...(await page.evaluate(readSheets)) });
  }
  await page.evaluate(() => {
    const gathered = document.querySelectorAll("[data-gathered] > *");
    document.querySelector("main")?.replaceChildren(...gathered);
  });
  return laid;
}

/** Runs in the page: reads the sheets that are laid out, and keeps a copy of them. */
function readSheets(): Omit<Laid, "id"> {
  const keep = document.querySelector("[data-gathered]") ?? document.createElement("div");
  keep.setAttribute("data-gathered", "");
  keep.setAttribute("hidden", "");
  document.body.append(keep);
  const sheets = [...document.querySelectorAll("main > [data-sheet]")];
  const textsOf = (element: Element): string[] => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const owner = walker.currentNode.parentElement;
      if (!owner?.closest(".visually-hidden")) texts.push(walker.currentNode.textContent ?? "");
    }
    return texts.filter((text) => text.trim() !== "");
  };
  const told = (selector: string) =>
    sheets.flatMap((sheet) => [...sheet.querySelectorAll(selector)].map((one) => one.textContent ?? ""));
  const copies = sheets.map((sheet) => sheet.cloneNode(true) as HTMLElement);
  for (const first of copies.slice(0, 1)) first.style.breakBefore = "page";
  keep.append(...copies);
  return {
    sheets: sheets.map(textsOf),
    headings: told("h1, h2, h3"),
    quotations: told("p, li, dd, cite").flatMap((text) => text.match(/\u201c[^\u201c\u201d]*\u201d/g) ?? []),
  };
}

async function print(page: Page, format: "A4" | "Letter"): Promise<Pdf> {
  return readPdf(await page.pdf({ format, preferCSSPageSize: true, printBackground: true, tagged: true }));
}

/** The pages of each case, where each begins with a page that says so. */
function parted(pages: readonly PdfPage[], begins: (page: PdfPage, at: number) => boolean): PdfPage[][] {
  const parts: PdfPage[][] = [];
  for (const [at, page] of pages.entries()) {
    if (begins(page, at)) parts.push([]);
    parts.at(-1)?.push(page);
  }
  return parts;
}

/** Everything that is wrong with the paper of one case. */
function faultsOf(laid: Laid, pages: readonly PdfPage[], wholeSheets: boolean): string[] {
  const letters = pages.map(({ text }) => lettersOf(text));
  const wanted = (sheet: readonly string[], at: number) =>
    sheet.filter((text) => !(wholeSheets ? (letters[at] ?? "") : letters.join("")).includes(lettersOf(text)));
  const lost = laid.sheets.flatMap(wanted).map((text) => `lost: ${text}`);
  const split = laid.quotations.filter((one) => !letters.some((page) => page.includes(lettersOf(one))));
  const headings = laid.headings.map(lettersOf);
  const orphans = pages.map(lastLine).filter((line) => line !== "" && headings.some((one) => one.endsWith(line)));
  const length = (texts: readonly string[]) => texts.reduce((sum, text) => sum + lettersOf(text).length, 0);
  const [printed, told] = [length(letters), length(laid.sheets.flat())];
  return [
    ...lost,
    ...split.map((one) => `split: ${one}`),
    ...orphans.map((one) => `ends a page: ${one}`),
    ...pages.flatMap(outside).map((word) => `off the page: ${word}`),
    ...(printed === told ? [] : [`${printed} letters are printed, and ${told} stand on the sheets`]),
  ].map((fault) => `${laid.id}: ${fault}`);
}

/** Letters of the last line above the number of the page. */
function lastLine({ words, height }: PdfPage): string {
  const own = words.filter(({ bottom }) => bottom < height - 40);
  const last = Math.max(...own.map(({ bottom }) => bottom));
  const line = own.filter(({ bottom }) => bottom > last - 3).map(({ text }) => text);
  return lettersOf(line.join(""));
}

/** Lines of text, its number not counted. */
function linesOn(page: PdfPage | undefined): number {
  return (page?.text.trim().split("\n").length ?? 1) - 1;
}

function outside({ words, width, height }: PdfPage): string[] {
  return words
    .filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)
    .map(({ text }) => text);
}

function expectOwnFonts({ fonts }: Pdf): void {
  expect(fonts.length).toBeGreaterThan(1);
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
}

// biome-ignore lint/suspicious/noSkippedTests: skipped by its name where the reader's programs cannot be had
test.beforeEach(() => test.skip(!hasPoppler(), "pdftotext is not here: install poppler-utils"));

test("handouts are two pages, front and back, and split nothing", async ({ app }) => {
  const laid = await layOutAll(app, "handout");
  for (const format of formats) {
    const pdf = await print(app, format);
    expect(pdf.pages, format).toHaveLength(2 * cases.length);
    const parts = parted(pdf.pages, (_, at) => at % 2 === 0);
    expect(laid.flatMap((one, at) => faultsOf(one, parts[at] ?? [], true))).toEqual([]);
    expectOwnFonts(pdf);
  }
});

test("answer sheets hold what the company did, and split nothing", async ({ app }) => {
  const laid = await layOutAll(app, "answers");
  for (const format of formats) {
    const pdf = await print(app, format);
    const parts = parted(pdf.pages, ({ text }) => text.slice(0, 40).includes("Answer sheet"));
    expect(parts, format).toHaveLength(cases.length);
    expect(Math.max(...parts.map((pages) => pages.length))).toBeLessThanOrEqual(4);
    const stragglers = parts.flatMap((pages, index) => (linesOn(pages.at(-1)) < 6 ? [cases[index]?.id] : []));
    expect(stragglers, "sheets whose last page holds a few lines").toEqual([]);
    expect(laid.flatMap((one, at) => faultsOf(one, parts[at] ?? [], false))).toEqual([]);
    expectOwnFonts(pdf);
  }
});

for (const paper of ["slides", "notes"] as const) {
  test(`${paper} stand one to a page, each with all its words`, async ({ app }) => {
    const library = bundledLibrary();
    const starts = new Set<number>();
    let at = 0;
    for (const study of cases) {
      starts.add(at);
      at += deckOf(study, library).slides.length;
    }
    const laid = await layOutAll(app, paper);
    const cut = await app.locator("[data-slide] > *").evaluateAll((boxes) => {
      return boxes.filter(
        (box) => getComputedStyle(box).overflowY === "auto" && box.scrollHeight > box.clientHeight + 1,
      ).length;
    });
    expect(cut, "slides that are cut off").toBe(0);
    // Slides bring a page of their own shape, so the format does not reach them; for notes the shorter page is the harder one.
    const pdf = await print(app, "Letter");
    expect(pdf.pages).toHaveLength(at);
    const parts = parted(pdf.pages, (_, page) => starts.has(page));
    expect(laid.flatMap((one, index) => faultsOf(one, parts[index] ?? [], true))).toEqual([]);
    if (paper === "slides")
      expect(pdf.pages.every(({ width, height }) => Math.abs(width / height - 16 / 9) < 0.01)).toBe(true);
    expectOwnFonts(pdf);
  });
}

test("the check finds a quotation that is split and a heading left behind", async ({ app }) => {
  await goToPlace(app, "#/print?open=case/lego&paper=answers");
  await app.locator("[data-sheet]").first().waitFor();
  const copies = 8;
  await app.evaluate((most) => {
    // Each copy begins a page and ends it a little later, so that some page ends within the quotation, or below the heading.
    const made = Array.from({ length: most }, (_, copy) => {
      const room = document.createElement("div");
      room.style.height = `calc(100vh - ${4 + copy * 3}mm)`;
      const heading = document.createElement("h4");
      heading.textContent = "Left behind";
      const words = document.createElement("p");
      words.textContent = `\u201c${"never to be split ".repeat(40)}\u201d`;
      words.style.cssText = "orphans: 1; widows: 1; break-inside: auto";
      const box = document.createElement("div");
      box.style.breakBefore = "page";
      box.append(room, heading, words);
      return box;
    });
    document.querySelector("main")?.replaceChildren(...made);
  }, copies);
  const { pages } = await print(app, "A4");
  const quotation = `\u201c${"never to be split ".repeat(40)}\u201d`;
  const laid: Laid = { id: "lego", sheets: [], headings: ["Left behind"], quotations: [quotation] };
  const found = Array.from({ length: copies }, (_, copy) =>
    faultsOf(laid, pages.slice(2 * copy, 2 * copy + 2), false).join(),
  );
  expect(pages).toHaveLength(2 * copies);
  expect(found.some((faults) => faults.includes("split:"))).toBe(true);
  expect(found.some((faults) => faults.includes("ends a page:"))).toBe(true);
});
