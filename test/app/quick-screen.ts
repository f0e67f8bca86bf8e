/** The quick window, by the names its writer knows it by. */
import { expect, type Locator, type Page } from "@playwright/test";
import { searchBox } from "./screen.ts";

/** Opens it by its key, as a window of its own. */
export async function openQuickWindow(app: Page): Promise<Page> {
  const opening = app.context().waitForEvent("page");
  await app.keyboard.press("Control+Shift+K");
  const quick = await opening;
  await expect(searchBox(quick)).toBeFocused();
  return quick;
}

export function fields(quick: Page): Locator {
  return quick.getByRole("region", { name: "Fields" });
}

export function quickLetter(quick: Page): Locator {
  return quick.getByRole("region", { name: "Preview" }).getByRole("article");
}

/** What was done last, as it is read out. */
export function told(quick: Page): Locator {
  return quick.getByRole("main").getByRole("status").first();
}

/** Presses a key that ends the window, perhaps before the key is let go. */
export async function pressTheLast(quick: Page, key: string): Promise<void> {
  const closed = quick.waitForEvent("close");
  await quick.keyboard.press(key).catch((fault: unknown) => {
    if (!quick.isClosed()) throw fault;
  });
  await closed;
}

/** The words of whoever looks for a missing part in a hurry. */
export const misspelt = "mising peice in the box";
