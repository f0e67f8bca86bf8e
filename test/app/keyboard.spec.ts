/** Everything that a mouse does, done without one. */
import type { Page } from "@playwright/test";
import { goToPlace } from "./door.ts";
import { articles, caseTitle, filters, markedPlaces, outcome, reachedResult, results, searchBox } from "./screen.ts";
import { expect, test } from "./shared-door.ts";

/** What has the focus, by the name that a screen reader says. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const labels = element instanceof HTMLInputElement ? element.labels : null;
    return element?.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element?.textContent ?? "";
  });
}

/** Presses Tab until something of that name has the focus, as a reader who cannot see the order would. */
async function tabTo(page: Page, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 90; presses++) {
    if (name.test(await focusedName(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Ninety presses of ${key} reach nothing called ${name}.`);
}

/** The key as a keyboard with a Cyrillic layout sends it. */
async function pressCyrillic(page: Page, key: string, code: string, held: { readonly ctrlKey?: boolean } = {}) {
  await page.evaluate(
    (init) => {
      const event = new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    },
    { key, code, ...held },
  );
}

// A walk with Tab is many presses.
test.slow();

test("letters typed while a result is reached are letters, whatever they do elsewhere", async ({ app }) => {
  await app.keyboard.type("a");
  await expect.poll(() => reachedResult(app)).not.toBe("");
  for (const letter of "nspc?/,. c") {
    await app.keyboard.press(letter);
    await expect(searchBox(app)).toBeFocused();
  }
  await expect(searchBox(app)).toHaveValue("anspc?/,. c");
  await expect(articles(app)).toHaveCount(0);
  await expect(app.getByRole("dialog")).toHaveCount(0);
});

test("a case is found, opened, searched, made a favourite, left, and the next one read, by keyboard alone", async ({
  app,
}) => {
  await app.keyboard.type("outage");
  await expect(outcome(app)).toContainText("case");
  await expect.poll(() => reachedResult(app)).not.toBe("");
  const first = await reachedResult(app);
  await app.keyboard.press("ArrowDown");
  await expect.poll(() => reachedResult(app)).not.toBe(first);
  await app.keyboard.press("ArrowUp");
  await expect.poll(() => reachedResult(app)).toBe(first);
  await app.keyboard.press("Enter");
  await expect(articles(app)).toHaveCount(1);
  await expect.poll(() => markedPlaces(app, "hit")).toBeGreaterThan(0);

  await app.keyboard.press("Control+f");
  await expect(app.getByRole("textbox", { name: "Find in this page" })).toBeFocused();
  await app.keyboard.type("the");
  const count = app.getByRole("search", { name: "Find in this page" }).getByRole("status");
  await expect(count).toHaveText(/^1 of/);
  await app.keyboard.press("Enter");
  await expect(count).toHaveText(/^2 of/);
  await app.keyboard.press("Shift+Enter");
  await expect(count).toHaveText(/^1 of/);
  await app.keyboard.press("Escape");
  await expect(app.getByRole("search", { name: "Find in this page" })).toBeHidden();

  const title = await articles(app).getByRole("heading", { level: 1 }).textContent();
  await tabTo(app, /^Favourite$/);
  await app.keyboard.press("Space");
  await expect(app.getByRole("button", { name: "Favourite", pressed: true })).toBeVisible();
  await app.keyboard.press("s");
  await expect(app.getByRole("button", { name: "Favourite", pressed: false })).toBeVisible();

  await app.keyboard.press("n");
  await expect(articles(app).getByRole("heading", { level: 1 })).not.toHaveText(title ?? "");
  await app.keyboard.press("p");
  await expect(articles(app).getByRole("heading", { level: 1 })).toHaveText(title ?? "");

  await tabTo(app, /^Close$/);
  await app.keyboard.press("Enter");
  await expect(articles(app)).toHaveCount(0);
  await expect(searchBox(app)).toBeFocused();
});

test("filters are reached and pressed by keyboard, and Backspace takes them away", async ({ app }) => {
  await app.keyboard.type("refund");
  await expect(
    filters(app)
      .getByRole("button", { name: /^What failed: / })
      .first(),
  ).toBeVisible();
  await tabTo(app, /^What failed: /);
  await app.keyboard.press("Space");
  await expect(filters(app).getByRole("button", { pressed: true })).toHaveCount(1);
  await app.keyboard.press("/");
  await expect(searchBox(app)).toBeFocused();
  await app.keyboard.press("Delete");
  await expect(searchBox(app)).toHaveValue("");
  await app.keyboard.press("Backspace");
  await expect(filters(app).getByRole("button", { pressed: true })).toHaveCount(0);
});

test("Compare opens as a menu whose entries the arrows reach", async ({ app }) => {
  await goToPlace(app, "#/library?open=case/lego");
  await tabTo(app, /^\s*Compare/);
  await app.keyboard.press("Enter");
  await expect(app.getByRole("menuitem").first()).toBeFocused();
  await app.keyboard.press("ArrowDown");
  await app.keyboard.press("Enter");
  await expect(articles(app)).toHaveCount(2);
  await app.keyboard.press("Control+k");
  await expect(searchBox(app)).toBeFocused();
});

test("a pattern opens with its first field ready, and the search box is ready after it closes", async ({ app }) => {
  await app.keyboard.type("down right now");
  await expect(results(app).first()).toContainText("Pattern");
  await app.keyboard.press("Enter");
  await expect(app.getByRole("region", { name: "Fields" }).locator("[data-field]").first()).toBeFocused();
  await tabTo(app, /^Back to the results$/);
  await app.keyboard.press("Enter");
  await expect(searchBox(app)).toBeFocused();
  await expect(searchBox(app)).toHaveValue("down right now");
});

test("Esc clears the search, and Esc again closes what is open", async ({ app }) => {
  await app.keyboard.type("missing bricks");
  await expect(results(app).first()).toContainText("LEGO");
  await app.keyboard.press("Enter");
  await expect(articles(app)).toHaveCount(1);
  await app.keyboard.press("Control+k");
  await app.keyboard.press("Escape");
  await expect(searchBox(app)).toHaveValue("");
  await expect(articles(app)).toHaveCount(1);
  await app.keyboard.press("Escape");
  await expect(articles(app)).toHaveCount(0);
  await expect(searchBox(app)).toBeFocused();
});

test("Ctrl+K takes the words typed right after it, from a page, a comparison and a pattern", async ({ app }) => {
  for (const place of ["open=case/lego", "open=case/lego&beside=case/united", "open=pattern/down-right-now"]) {
    await goToPlace(app, `#/library?q=outage&${place}`);
    await expect(app.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await app.keyboard.press("Control+k");
    await app.keyboard.type("lego");
    await expect(searchBox(app)).toHaveValue("lego");
  }
  await goToPlace(app, "#/preferences");
  await app.keyboard.press("Control+k");
  await expect(searchBox(app)).toBeFocused();
});

test("the keys work where the keyboard writes Cyrillic", async ({ app }) => {
  await goToPlace(app, "#/library?open=case/lego");
  await expect(caseTitle(app, /^Two missing bricks/)).toBeVisible();
  await articles(app).getByRole("heading", { level: 1 }).click();
  await pressCyrillic(app, "л", "KeyK", { ctrlKey: true });
  await expect(searchBox(app)).toBeFocused();
  await pressCyrillic(app, "а", "KeyF", { ctrlKey: true });
  await expect(app.getByRole("textbox", { name: "Find in this page" })).toBeFocused();
  await app.keyboard.press("Escape");
  await articles(app).getByRole("heading", { level: 1 }).click();
  await pressCyrillic(app, "т", "KeyN");
  await expect(caseTitle(app, /^Two missing bricks/)).toHaveCount(0);
});

test("? shows the keys, Esc closes the sheet and gives the focus back", async ({ app }) => {
  await goToPlace(app, "#/library?open=case/lego");
  await tabTo(app, /^Print$/);
  await app.keyboard.press("?");
  await expect(app.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await app.keyboard.press("n");
  await app.keyboard.press("Escape");
  await expect(app.getByRole("dialog")).toHaveCount(0);
  await expect(app.getByRole("button", { name: "Print" })).toBeFocused();
  await expect(caseTitle(app, /^Two missing bricks/)).toBeVisible();
});
