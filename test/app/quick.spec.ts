/** The writer with a message open elsewhere: type, pick, fill, Enter, by keyboard alone. */
import type { Page } from "@playwright/test";
import { askedFields, type Draft, type FieldValues, toHtml, toPlain } from "#content/compose";
import { bundledLibrary, bundledPattern } from "./bundled-library.ts";
import { partsOf, putOnClipboard, readClipboard } from "./clipboard.ts";
import { expect, goToPlace, test } from "./door.ts";
import { fields, misspelt, openQuickWindow, pressTheLast, quickLetter, told } from "./quick-screen.ts";
import { results, searchBox } from "./screen.ts";

const missingPart = "missing-part-same-team";

/** Types the two values into the first two fields and the examples into the rest, with Enter and Tab between them. */
async function fillByKeys(quick: Page, id: string, firstTwo: readonly string[]): Promise<Draft> {
  const { pattern, variant } = bundledPattern(id);
  let values: FieldValues = {};
  const drafted = (): Draft => ({ variant, fields: pattern.fields, values });
  const asked = askedFields(drafted());
  for (const [at, { name, field }] of asked.entries()) {
    await expect(quick.locator(`[data-field="${name}"]`)).toBeFocused();
    if (field.type === "text" && field.default === undefined) {
      const words = firstTwo[at] ?? field.example;
      await quick.keyboard.type(words);
      values = { ...values, [name]: words };
    }
    if (at < asked.length - 1) await quick.keyboard.press(field.multiline ? "Tab" : "Enter");
  }
  return drafted();
}

test("from a misspelt symptom to the copied reply with Enter, Tab and the words alone", { tag: "@door" }, async ({
  app,
}) => {
  await searchBox(app).focus();
  const quick = await openQuickWindow(app);
  await quick.keyboard.type(misspelt);
  // At once, whether the answer is there or not.
  await quick.keyboard.press("Enter");
  const draft = await fillByKeys(quick, missingPart, ["the bag of shelf pegs", "Ms Lindqvist"]);
  await expect(quickLetter(quick)).toContainText("Dear Ms Lindqvist,");
  await pressTheLast(quick, "Enter");

  await expect(searchBox(app)).toBeFocused();
  const copied = await readClipboard(app);
  expect(copied["text/plain"]).toBe(toPlain(draft, "strict"));
  const { html } = await partsOf(app, toHtml(draft, "strict"));
  expect(copied["text/html"]).toBe(html);

  await goToPlace(app, `#/patterns?open=pattern/${missingPart}`);
  await expect(app.getByText(/^Copied once, last on \d+ \p{L}+$/u)).toBeVisible();
});

// A desktop's window is loaded long before it is brought up.
test("letters that are typed before the window's code is there stand in its box", { tag: "@browser" }, async ({
  app,
}) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await app.context().route(/\/page-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const opening = app.context().waitForEvent("page");
  await app.keyboard.press("Control+Shift+K");
  const quick = await opening;
  await quick.waitForLoadState("domcontentloaded");
  await quick.keyboard.type("miss");
  await quick.keyboard.press("Backspace");
  letGo();
  await expect(searchBox(quick)).toHaveValue("mis");
  await expect(searchBox(quick)).toBeFocused();
  await quick.keyboard.type(misspelt.slice("mis".length));
  await expect(searchBox(quick)).toHaveValue(misspelt);
});

test("Enter before the answer takes the best result for the words as they stand", async ({ app }) => {
  const quick = await openQuickWindow(app);
  await quick.keyboard.type("charged twice");
  await quick.locator("[data-answered='charged twice']").waitFor();
  const best = (await results(quick).first().getByRole("paragraph").first().textContent()) ?? "";
  await searchBox(quick).fill("");
  await quick.keyboard.type("charged twice");
  await quick.keyboard.press("Enter");
  await expect(quick.getByRole("heading", { level: 2, name: best })).toBeVisible();
});

test("a better wording and a ready line are copied at the first Enter", async ({ app }) => {
  const phrase = bundledLibrary().phrases.find(({ id }) => id === "any-inconvenience");
  let quick = await openQuickWindow(app);
  await quick.keyboard.type(phrase?.phrase ?? "");
  await pressTheLast(quick, "Enter");
  expect((await readClipboard(app))["text/plain"]).toBe(phrase?.better);

  quick = await openQuickWindow(app);
  await quick.keyboard.type(misspelt);
  await quick.locator(`[data-answered="${misspelt}"]`).waitFor();
  await quick.keyboard.press("ArrowDown");
  await expect(results(quick).nth(1)).toContainText("copied at once");
  await pressTheLast(quick, "Enter");
  const ready = bundledPattern(missingPart, "live-chat-warm-first-answer");
  const draft = { variant: ready.variant, fields: ready.pattern.fields, values: {} };
  expect((await readClipboard(app))["text/plain"]).toBe(toPlain(draft, "strict"));
});

test("two fields are filled, the desk fills in the rest, and what it prints for an unknown value is said", async ({
  app,
}) => {
  await goToPlace(app, "#/preferences");
  await app.getByText("Zendesk", { exact: true }).click();
  await expect(app.getByRole("radio", { name: "Zendesk" })).toBeChecked();
  const { pattern, variant } = bundledPattern("keep-the-wrong-one", "letter-in-parcel-warm");

  const quick = await openQuickWindow(app);
  await quick.keyboard.type("wrong itme sent, plese keep it");
  await expect(results(quick).first()).toContainText(pattern.title);
  await quick.keyboard.press("Enter");
  await quickLetter(quick).waitFor();
  await quick.getByLabel("Variant").focus();
  for (let at = pattern.variants.indexOf(variant); at > 0; at--) await quick.keyboard.press("ArrowDown");
  await quick.keyboard.press("Shift+Tab");
  await expect(quick.getByRole("region", { name: "Zendesk fills in" })).toContainText("Zendesk prints nothing when");

  await fields(quick).getByRole("textbox").first().focus();
  const values = { customer_name: "Ms Lindqvist", wrong_item: "the green tea tin" };
  const asked = askedFields({ variant, fields: pattern.fields, values: {}, desk: "zendesk" }).map(({ name }) => name);
  expect(asked.filter((name) => pattern.fields[name]?.type === "text").toSorted()).toEqual(Object.keys(values));
  for (const name of asked) {
    await expect(quick.locator(`[data-field="${name}"]`)).toBeFocused();
    if (name in values) await quick.keyboard.type(values[name as keyof typeof values]);
    if (name !== asked.at(-1)) await quick.keyboard.press("Tab");
  }
  await pressTheLast(quick, "Control+Enter");
  const draft: Draft = { variant, fields: pattern.fields, values, desk: "zendesk" };
  const copied = await readClipboard(app);
  expect(copied["text/plain"]).toBe(toPlain(draft, "strict"));
  expect(copied["text/html"]).toBe((await partsOf(app, toHtml(draft, "strict"))).html);
  expect(copied["text/plain"]).toContain("{{current_user.name}}");
});

test("a gap stops the copy and takes the focus", async ({ app }) => {
  const quick = await openQuickWindow(app);
  await putOnClipboard(quick, "what was there before");
  await quick.keyboard.type(misspelt);
  await quick.keyboard.press("Enter");
  await expect(fields(quick).getByRole("textbox").first()).toBeFocused();
  await quick.keyboard.type("the bag of shelf pegs");
  await quick.keyboard.press("Control+Enter");
  await expect(told(quick)).toHaveText(/^Nothing was copied\. \d+ fields are still needed, “Customer's name” first\.$/);
  await expect(quick.locator('[data-field="customer_name"]')).toBeFocused();
  expect(await readClipboard(quick)).toEqual({ "text/plain": "what was there before" });
});

test("Esc goes back to the results with the words typed, then closes", async ({ app }) => {
  const quick = await openQuickWindow(app);
  await quick.keyboard.type(misspelt);
  await quick.keyboard.press("Enter");
  await expect(fields(quick).getByRole("textbox").first()).toBeFocused();
  await quick.keyboard.type("the bag");
  await quick.keyboard.press("Escape");
  await expect(searchBox(quick)).toBeFocused();
  await expect(searchBox(quick)).toHaveValue(misspelt);
  await quick.keyboard.press("Enter");
  await expect(fields(quick).getByRole("textbox").first()).toHaveValue("the bag");
  await quick.keyboard.press("Escape");
  await expect(searchBox(quick)).toBeFocused();
  await pressTheLast(quick, "Escape");
});

test("the last words are kept for a minute, and the values of a copy not at all", async ({ app }) => {
  await app.clock.install();
  let quick = await openQuickWindow(app);
  await quick.keyboard.type("charged twise");
  await pressTheLast(quick, "Escape");

  await app.clock.fastForward(30_000);
  quick = await openQuickWindow(app);
  await expect(searchBox(quick)).toHaveValue("charged twise");
  expect(await quick.evaluate(() => getSelection()?.toString())).toBe("charged twise");
  await pressTheLast(quick, "Escape");

  await app.clock.fastForward(61_000);
  quick = await openQuickWindow(app);
  await quick.waitForTimeout(500);
  await expect(searchBox(quick)).toHaveValue("");
});

test("where no second window may be opened it takes the tab, and gives it back as it was", { tag: "@browser" }, async ({
  app,
}) => {
  await app.addInitScript(() => {
    window.open = () => null;
  });
  await app.reload();
  await goToPlace(app, `#/patterns?q=parcel&open=pattern/${missingPart}`);
  const product = app.locator('[data-field="product_name"]');
  await product.fill("the walnut bookcase");
  const address = app.url();
  await app.keyboard.press("Control+Shift+K");
  await expect(app.getByRole("navigation", { name: "Places" })).toHaveCount(0);
  await expect(searchBox(app)).toBeFocused();
  await app.keyboard.type("any inconvenience");
  await app.keyboard.press("Enter");
  await expect(product).toBeFocused();
  await expect(product).toHaveValue("the walnut bookcase");
  expect(app.url()).toBe(address);
});

test("at its own address it takes letters, and stays after the copy", { tag: "@browser" }, async ({ app }) => {
  await goToPlace(app, "#/quick");
  await app.reload();
  await expect(searchBox(app)).toBeFocused();
  await app.keyboard.type("any inconvenience");
  await app.keyboard.press("Enter");
  await expect(told(app)).toHaveText("Copied. Paste it into your reply.");
  await expect(searchBox(app)).toBeFocused();
  await expect(searchBox(app)).toHaveValue("any inconvenience");
});
