/** The parts of the window by the names a reader knows them by. */
import type { Locator, Page } from "@playwright/test";

/** Not shown while two cases are compared or a pattern is filled in; what stands in it stays. */
export function searchBox(page: Page, { shown = true } = {}): Locator {
  return page.getByRole("searchbox", { name: "Search", includeHidden: !shown });
}

export function results(page: Page): Locator {
  return page.getByRole("listbox", { name: "Results" }).getByRole("option");
}

/** The row of a case in the list: its company stands in front of its title. */
export function resultOf(page: Page, owner: string): Locator {
  return results(page).filter({ has: page.getByText(owner, { exact: true }) });
}

/** The line under the search box that says what was found and how the words were read. */
export function outcome(page: Page): Locator {
  return page.getByRole("region", { name: "Find" }).getByRole("status");
}

export function filters(page: Page): Locator {
  return page.getByRole("group", { name: "Filters" });
}

/** The open article; two of them stand side by side while cases are compared. */
export function articles(page: Page): Locator {
  return page.getByRole("main").getByRole("article");
}

export function caseTitle(page: Page, name: string | RegExp): Locator {
  return articles(page).getByRole("heading", { level: 1, name });
}

/** How many places a highlight is drawn over. */
export function markedPlaces(page: Page, name: "hit" | "found" | "found-current"): Promise<number> {
  return page.evaluate((key) => CSS.highlights.get(key)?.size ?? 0, name);
}

/** The parameters of the place that the address names. */
export function placeOf(page: Page): URLSearchParams {
  return new URLSearchParams(new URL(page.url()).hash.split("?")[1] ?? "");
}

/** The result that the arrow keys have reached, as assistive technology is told of it. */
export function reachedResult(page: Page): Promise<string> {
  return searchBox(page).evaluate((input) => {
    const id = input.getAttribute("aria-activedescendant") ?? "";
    return document.getElementById(id)?.textContent ?? "";
  });
}

/** A section of the page that has this heading. */
export function section(page: Page, heading: string): Locator {
  return page
    .getByRole("main")
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: heading }) });
}

/** Waits until the search has answered for the first time, however busy the machine is. */
export async function untilReady(page: Page): Promise<void> {
  await outcome(page).filter({ hasText: /\S/ }).waitFor();
  // The search answers before the library is here and the page beside it is drawn, which a narrow window hides.
  await page.locator("main").first().waitFor({ state: "attached" });
}
