/** How a walk through the screens goes from one to the next. */
import type { Page } from "@playwright/test";
import { goToPlace } from "./door.ts";

export type Screen = { readonly name: string; readonly show: (page: Page) => Promise<void> };

/** Goes there by way of the settings, which put away whatever a screen before had opened. */
export async function freshly(page: Page, hash: string): Promise<void> {
  await goToPlace(page, "#/preferences");
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  await goToPlace(page, hash);
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}
