/** The reply's page, by the names its writer knows it by. */
import { expect, type Locator, type Page } from "@playwright/test";
import { bundledPattern } from "./bundled-library.ts";

export function pieces(page: Page): Locator {
  return page.getByRole("grid", { name: "Pieces of the reply" }).getByRole("row");
}

/** The titles of the pieces, in order. */
export async function pieceNames(page: Page): Promise<readonly string[]> {
  return pieces(page).locator("b").allTextContents();
}

export function addBox(page: Page): Locator {
  return page.getByRole("searchbox", { name: "Add a pattern" });
}

export function messageBox(page: Page): Locator {
  return page.getByRole("textbox", { name: "The customer’s message" });
}

/** What was said last, at the foot of the window. */
export function told(page: Page, words: string | RegExp): Locator {
  return page.getByRole("status").filter({ hasText: words });
}

export async function goToReply(page: Page): Promise<void> {
  await page.keyboard.press("Alt+R");
  await page.getByRole("heading", { level: 1, name: "Reply" }).waitFor();
}

/** Adds a pattern from the reply's own search, by keyboard. */
export async function addByTyping(page: Page, id: string): Promise<void> {
  const { pattern } = bundledPattern(id);
  await page.keyboard.press("Control+K");
  await expect(addBox(page)).toBeFocused();
  await page.keyboard.insertText(pattern.title);
  await page.locator(`[data-answered=${JSON.stringify(pattern.title)}]`).waitFor();
  await page.keyboard.press("Enter");
  await expect(pieces(page).filter({ hasText: pattern.title })).toHaveCount(1);
  await expect(addBox(page)).toHaveValue("");
}

/** More stops than any page of the app has. */
const mostStops = 150;

async function tabUntil(page: Page, isThere: () => Promise<boolean>, name: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${name}`);
}

/** Steps through the page by Tab until this has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  await tabUntil(page, () => target.evaluate((element) => element === document.activeElement), String(target));
}

/** Steps into the list of pieces, which is one stop and remembers its row, and to one of them. */
export async function tabToPiece(page: Page, at: number): Promise<void> {
  const inList = () => page.evaluate(() => document.activeElement?.getAttribute("role") === "row");
  await tabUntil(page, inList, "the pieces");
  await page.keyboard.press("Home");
  for (let step = 0; step < at; step++) await page.keyboard.press("ArrowDown");
  await expect(pieces(page).nth(at)).toBeFocused();
}
