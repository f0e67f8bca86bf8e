/** The writer: copies straight from the result list, and better words for weak phrases. */
import type { Page } from "@playwright/test";
import { readyVariant, toHtml, toPlain } from "#content/compose";
import { bundledLibrary, bundledPattern } from "./bundled-library.ts";
import { partsOf, putOnClipboard, readClipboard } from "./clipboard.ts";
import { preview } from "./compose-screen.ts";
import { goToPlace } from "./door.ts";
import { results, searchBox } from "./screen.ts";
import { expect, test } from "./shared-door.ts";

/** Types into the search and moves down to the result of that title. */
async function reach(page: Page, words: string, title: string): Promise<void> {
  await searchBox(page).fill(words);
  await page.locator(`[data-answered="${words}"]`).waitFor();
  const reached = page.locator("[role=option][data-focused]");
  await expect(reached).toHaveCount(1);
  for (let presses = 0; presses < 30 && !(await reached.textContent())?.includes(title); presses++) {
    await searchBox(page).press("ArrowDown");
  }
  await expect(reached).toContainText(title);
}

test("one key copies a pattern from the list when nothing has to be filled in", async ({ app }) => {
  const { pattern } = bundledPattern("public-first-reply");
  const variant = readyVariant(pattern);
  if (!variant) throw new Error("this pattern was chosen because it can be copied as it is");
  await goToPlace(app, "#/patterns");
  await reach(app, "angry post in public", pattern.title);
  await searchBox(app).press("Control+Shift+C");
  await expect(app.getByRole("status").filter({ hasText: "Copied. Paste it into your reply." })).toBeVisible();
  const draft = { variant, fields: pattern.fields, values: {} };
  const copied = await readClipboard(app);
  expect(copied["text/plain"]).toBe(toPlain(draft, "strict"));
  expect(copied["text/html"]).toBe((await partsOf(app, toHtml(draft, "strict"))).html);
  await expect(searchBox(app)).toBeVisible();
});

test("the same key opens a pattern that must be filled in, and copies nothing", async ({ app }) => {
  const { pattern } = bundledPattern("refusal-reversed");
  expect(readyVariant(pattern)).toBeUndefined();
  await putOnClipboard(app, "what was there before");
  await goToPlace(app, "#/patterns");
  await reach(app, "claim refused wrongly", pattern.title);
  await searchBox(app).press("Control+Shift+C");
  await expect(app.getByRole("heading", { level: 1, name: pattern.title })).toBeVisible();
  await expect(preview(app)).toBeVisible();
  expect(await readClipboard(app)).toEqual({ "text/plain": "what was there before" });
});

test("a single letter copies the open phrase's better wording, and rests while something is typed", async ({ app }) => {
  const phrase = bundledLibrary().phrases.find((one) => one.id === "any-inconvenience");
  if (!phrase) throw new Error("the library has no phrase “any inconvenience”");
  await goToPlace(app, `#/research?open=phrase/${phrase.id}`);
  await putOnClipboard(app, "what was there before");
  await searchBox(app).fill("c");
  await searchBox(app).press("c");
  expect(await readClipboard(app)).toEqual({ "text/plain": "what was there before" });

  await app.getByRole("main").getByRole("heading", { level: 1 }).click();
  await app.keyboard.press("c");
  await expect.poll(async () => (await readClipboard(app))["text/plain"]).toBe(phrase.better);
});

test("a phrase that weakens is found as people write it, and its page copies better words", async ({ app }) => {
  await searchBox(app).fill("sorry for any inconvenience");
  await results(app).filter({ hasText: "Phrase that weakens" }).first().click();
  const better = app.getByRole("button", { name: "Copy the better wording" });
  await better.click();
  await expect(app.getByRole("status").filter({ hasText: "Copied." })).toBeVisible();
  const { "text/plain": plain = "", "text/html": html = "" } = await readClipboard(app);
  await expect(app.getByRole("main")).toContainText(plain);
  expect(bundledLibrary().phrases.map((phrase) => phrase.better)).toContain(plain);
  expect(html).toMatch(/^<p>[^<]+<\/p>$/);
});
