/** The quick window, by the names its writer knows it by. */
import { expect, type Locator, type Page } from "@playwright/test";
import { closeByKey } from "./door.ts";
import { desktopOf } from "./hosts/host.ts";
import { searchBox } from "./screen.ts";

/** Brings it up by its key, as a window of its own. */
export async function openQuickWindow(app: Page): Promise<Page> {
  const desktop = desktopOf(app);
  if (desktop) {
    const kept = await desktop.quickWindow();
    await app.keyboard.press("Control+Shift+K");
    await expect.poll(() => desktop.isShown(kept)).toBe(true);
    await expect(searchBox(kept)).toBeFocused();
    return kept;
  }
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

/** Presses a key that ends the window. A desktop's is only put away. */
export async function pressTheLast(quick: Page, key: string): Promise<void> {
  const desktop = desktopOf(quick);
  if (desktop) {
    await quick.keyboard.press(key);
    await expect.poll(() => desktop.isShown(quick)).toBe(false);
    return;
  }
  await closeByKey(quick, key);
}

/** The words of whoever looks for a missing part in a hurry. */
export const misspelt = "mising peice in the box";
