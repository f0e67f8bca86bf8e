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

/** Steps through the page by Tab until this has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < mostStops; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${String(target)}`);
}
