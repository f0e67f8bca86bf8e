/** Slides leave Amends as files, and the HTML file presents by itself, without a network. */
import { copyFile, readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "@playwright/test";
import { type Deck, deckOf } from "#content/present";
import { faultsInBothLights } from "./axe.ts";
import { bundledLibrary } from "./bundled-library.ts";
import { goToPlace } from "./door.ts";
import { slide } from "./presenting.ts";
import { type SavedFile, savedFile } from "./saved-file.ts";
import { articles } from "./screen.ts";
import { expect, test } from "./shared-door.ts";

function bundledDeck(id: string): Deck {
  const study = bundledLibrary().cases.find((one) => one.id === id);
  if (study === undefined) throw new Error(`the library holds no ${id}`);
  return deckOf(study, bundledLibrary());
}

/** Opens the case and chooses a line of the menu by keyboard. */
async function choose(page: Page, id: string, line: string): Promise<void> {
  await goToPlace(page, `#/library?open=case/${id}`);
  await articles(page).first().waitFor();
  await page.getByRole("button", { name: "Slides" }).press("Enter");
  await page.getByRole("menuitem", { name: new RegExp(`^${line}`) }).press("Enter");
}

function saved(page: Page, id: string, line: string): Promise<SavedFile> {
  return savedFile(page, () => choose(page, id, line));
}

/** The saved file in a browser of its own that has no network, and whatever it complained of or asked for. */
async function openedOffline(browser: Browser, { path }: SavedFile, viewport = { width: 1024, height: 768 }) {
  const copy = `${path}-opened.html`;
  await copyFile(path, copy);
  const context = await browser.newContext({ viewport });
  await context.setOffline(true);
  const page = await context.newPage();
  const wrong: string[] = [];
  const address = pathToFileURL(copy).href;
  page.on("console", (message) => wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("request", (request) => request.url() !== address && wrong.push(request.url()));
  await page.goto(address);
  return { page, wrong, close: () => context.close() };
}

test("the HTML file steps through every slide by keys, offline", async ({ app, browser }) => {
  const deck = bundledDeck("lego");
  const download = await saved(app, "lego", "Save as one HTML file");
  expect(download.name).toBe("lego-slides.html");
  const { page, wrong, close } = await openedOffline(browser, download);
  const heading = page.getByRole("heading", { level: 1 });
  const place = page.getByRole("status");

  const nextKeys = ["ArrowRight", "Space", "PageDown", "ArrowDown"];
  for (const [index, { heading: words }] of deck.slides.entries()) {
    await expect(place).toHaveText(`Slide ${index + 1} of ${deck.slides.length}`);
    await expect(heading).toHaveCount(1);
    await expect(heading).toContainText(words);
    await expect(heading).toBeFocused();
    const cut = await page.locator("section:not([hidden]) .body").evaluate((body) => {
      return body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1;
    });
    expect(cut, `slide ${index + 1} fits 1024 × 768`).toBe(false);
    await page.keyboard.press(nextKeys[index % nextKeys.length] ?? "");
  }
  await expect(place, "the last slide stays").toHaveText(`Slide ${deck.slides.length} of ${deck.slides.length}`);
  await page.keyboard.press("PageUp");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Shift+Space");
  await expect(place).toHaveText(`Slide ${deck.slides.length - 3} of ${deck.slides.length}`);
  await page.keyboard.press("Home");
  await expect(place).toHaveText(`Slide 1 of ${deck.slides.length}`);
  await page.keyboard.press("End");
  await expect(place).toHaveText(`Slide ${deck.slides.length} of ${deck.slides.length}`);
  expect(wrong).toEqual([]);
  await close();
});

test("the HTML file goes black, shows its notes, and prints one slide to a page", async ({ app, browser }) => {
  const deck = bundledDeck("lego");
  const download = await saved(app, "lego", "Save as one HTML file");
  const { page, wrong, close } = await openedOffline(browser, download);
  await page.keyboard.press("b");
  await expect(page.locator("#black")).toBeVisible();
  await expect(page.getByRole("status")).toHaveText("Black screen");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#black")).toBeHidden();
  await expect(page.getByRole("status")).toHaveText(/^Slide 1 of/);
  const notes = page.getByRole("complementary", { name: "Notes" });
  await expect(notes).toHaveCount(0);
  await page.keyboard.press("n");
  await expect(notes).toContainText("About");
  await page.keyboard.press("n");
  await expect(notes).toHaveCount(0);
  await page.getByRole("button", { name: "Next slide" }).press("Space");
  await expect(page.getByRole("status")).toHaveText(/^Slide 2 of/);

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(deck.slides.length);
  expect(wrong).toEqual([]);
  await close();
});

test("axe finds nothing on the slides of the HTML file, with notes and without", async ({ app, browser }) => {
  const deck = bundledDeck("lego");
  const download = await saved(app, "lego", "Save as one HTML file");
  const { page, close } = await openedOffline(browser, download);
  const looked = new Set<string>();
  const found: string[] = [];
  for (const { id, kind } of deck.slides) {
    if (!looked.has(kind)) found.push(...(await faultsInBothLights(page, id)));
    looked.add(kind);
    await page.keyboard.press("PageDown");
  }
  await page.keyboard.press("n");
  found.push(...(await faultsInBothLights(page, "notes")));
  await page.keyboard.press("b");
  found.push(...(await faultsInBothLights(page, "black")));
  expect(found).toEqual([]);
  expect(looked.size).toBeGreaterThan(9);
  await close();
});

test("the same menu presents, and saves Markdown for Marp", { tag: "@door" }, async ({ app }) => {
  const download = await saved(app, "united", "Save as Marp Markdown");
  expect(download.name).toBe("united-slides.md");
  const text = await readFile(download.path, "utf8");
  expect(text).toMatch(/^---\nmarp: true\n/);
  expect(text.match(/^---$/gm)).toHaveLength(bundledDeck("united").slides.length + 1);
  await choose(app, "united", "Present");
  await expect(slide(app)).toHaveAttribute("data-slide", "title");
});
