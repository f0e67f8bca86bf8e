/** The slides as a trainer and a room know them. */
import { expect, type Locator, type Page } from "@playwright/test";
import { goToPlace } from "./door.ts";
import { articles } from "./screen.ts";

export function slide(page: Page): Locator {
  return page.locator("main [data-slide]").first();
}

export function slideHeading(page: Page): Locator {
  return slide(page).getByRole("heading", { level: 1 });
}

export async function slideName(page: Page): Promise<string | null> {
  return slide(page).getAttribute("data-slide");
}

/** Opens a case for reading and presents it with F5. */
export async function presentCase(page: Page, id: string): Promise<void> {
  await goToPlace(page, `#/library?open=case/${id}`);
  await articles(page).first().waitFor();
  await page.keyboard.press("F5");
  await expect(slide(page)).toHaveAttribute("data-slide", "title");
}

/** Presses a key until the slide of this name is shown. */
export async function pressUntil(page: Page, key: string, name: string): Promise<void> {
  for (let presses = 0; presses < 40 && (await slideName(page)) !== name; presses++) await page.keyboard.press(key);
  await expect(slide(page)).toHaveAttribute("data-slide", name);
}
