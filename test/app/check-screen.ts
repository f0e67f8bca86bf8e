/** The check of a reply by the names a writer knows its parts by. */
import type { Locator, Page } from "@playwright/test";
import { putOnClipboard } from "./clipboard.ts";
import { goToPlace } from "./door.ts";

export function replyBox(page: Page): Locator {
  return page.getByRole("textbox", { name: "Your reply" });
}

export function findings(page: Page): Locator {
  return page.getByRole("region", { name: "What the check found" });
}

/** Until what is told beside the text is told of just this text. */
export async function untilChecked(page: Page): Promise<void> {
  await page.locator("[data-findings][aria-busy=false]").waitFor();
}

export async function openCheck(page: Page): Promise<void> {
  await goToPlace(page, "#/check");
  await replyBox(page).waitFor();
}

/** Pastes by the key over whatever stands in the box. */
export async function pasteReply(page: Page, text: string): Promise<void> {
  await putOnClipboard(page, text);
  await replyBox(page).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+V");
  await untilChecked(page);
}

/** The words that are drawn under a mark of this name; see renderer/check/lens.css. */
export async function markedAs(page: Page, name: string): Promise<readonly string[]> {
  return page.evaluate((mark) => [...(CSS.highlights.get(mark) ?? [])].map(String), name);
}

/** The words chosen in the box. */
export async function chosenWords(page: Page): Promise<string> {
  return replyBox(page).evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));
}
