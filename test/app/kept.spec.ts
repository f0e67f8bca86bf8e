/** What the app remembers for its reader, and what it says when it cannot. */
import type { Page } from "@playwright/test";
import { goToPlace } from "./door.ts";
import { expect, test } from "./restart.ts";
import { articles, resultOf, results, searchBox, section } from "./screen.ts";

const words = "Ask the room before you show the letter. Покажите письмо — після паузи.";

async function openCase(page: Page, id: string): Promise<void> {
  await goToPlace(page, `#/library?open=case/${id}`);
  await expect(articles(page)).toHaveCount(1);
}

function ownNote(page: Page) {
  return page.getByRole("textbox", { name: "Your note" });
}

/** The last opened items, at the top of the list while nothing is searched. */
function lately(page: Page) {
  return page.getByRole("listbox", { name: "Results" }).getByRole("group", { name: "Opened lately" });
}

// Each of these starts the app more than once.
test.slow();

test("favourites, opened items and an own note are there again after a restart, each beside its own case", {
  tag: "@door",
}, async ({ amends }) => {
  let page = await amends.start();
  await openCase(page, "lego");
  await page.getByRole("button", { name: "Favourite" }).click();
  await ownNote(page).fill(words);
  await expect(page.getByText("Saved on this computer")).toBeVisible();
  await openCase(page, "united");
  await expect(ownNote(page)).toHaveValue("");

  page = await amends.start();
  const favourites = section(page, "Favourites");
  await expect(favourites.getByRole("button")).toHaveCount(1);
  await expect(lately(page).getByRole("option")).toContainText(["United Airlines", "LEGO"]);

  await favourites.getByRole("button", { name: /LEGO/ }).click();
  await expect(page.getByRole("button", { name: "Favourite", pressed: true })).toBeVisible();
  await expect(ownNote(page)).toHaveValue(words);
  await searchBox(page).fill("покажите письмо після паузи");
  await expect(articles(page), "the note is no part of the case").toHaveCount(1);

  await ownNote(page).fill("");
  await expect(page.getByText("Saved on this computer")).toBeVisible();
  await page.getByRole("button", { name: "Favourite" }).click();
  page = await amends.start();
  await expect(section(page, "Favourites")).toHaveCount(0);
  await openCase(page, "lego");
  await expect(ownNote(page)).toHaveValue("");
});

// A desktop's window goes with its app.
test("a note whose app was stopped is said not to be saved, why, and what to do; the words stay", {
  tag: "@browser",
}, async ({ amends }) => {
  const page = await amends.start();
  await openCase(page, "lego");
  await amends.stop();
  await ownNote(page).fill(words);
  await ownNote(page).blur();
  const said = page.getByText(/^Not saved: /).filter({ hasText: "Your words are still here to copy." });
  await expect(said).toContainText("Amends is no longer running.");
  await expect(said).toContainText("Start it again");
  await expect(ownNote(page)).toHaveValue(words);
  await expect(page.getByText("Saved on this computer")).toHaveCount(0);

  await page.getByRole("button", { name: "Favourite" }).click();
  await expect(page.getByRole("alert")).toContainText("Not saved: Amends is no longer running.");
  await searchBox(page).fill("guitar");
  await expect(results(page).first(), "the search needs no host").not.toHaveText("");
});

test("settings hold at once and after a restart: theme, language of titles, single keys, nothing remembered", async ({
  amends,
}) => {
  let page = await amends.start();
  await openCase(page, "lego");
  await page.keyboard.press("Control+,");
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.getByText("Dark", { exact: true }).click();
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(light);
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.getByText("Українська", { exact: true }).click();
  await page.getByText(/^Single letters as shortcuts/).click();
  await page.getByRole("button", { name: "Forget what was opened" }).click();
  await expect(page.getByRole("button", { name: "Forget what was opened" })).toBeDisabled();
  await expect(page.getByText("Settings saved.")).toBeVisible();

  page = await amends.start();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark);
  await expect(lately(page)).toHaveCount(0);
  await expect(resultOf(page, "LEGO")).toContainText("Дві детальки, яких забракло");

  await openCase(page, "lego");
  await articles(page).getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("s");
  await page.keyboard.press("n");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(articles(page).getByRole("heading", { level: 1 })).toContainText("Two missing bricks");
  await expect(page.getByRole("button", { name: "Favourite", pressed: false })).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(searchBox(page)).toBeFocused();
});
