/** Replies leave for other programs and come from them, and nothing is kept or lost unasked. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { exportPatterns, importFile } from "#content/exchange";
import { bundledLibrary, bundledPattern } from "./bundled-library.ts";
import { readClipboard } from "./clipboard.ts";
import { field, openPattern, preview, verdict } from "./compose-screen.ts";
import { expect, goToPlace, test } from "./door.ts";
import { addByTyping, goToReply, pieceNames, tabToPiece, told } from "./reply-screen.ts";
import { type SavedFile, savedFile } from "./saved-file.ts";
import { results, searchBox } from "./screen.ts";

async function bytesOf({ path }: SavedFile): Promise<Uint8Array> {
  return readFile(path);
}

function saved(page: Page): Promise<SavedFile> {
  return savedFile(page, () => page.keyboard.press("Control+Enter"));
}

async function chooseFile(page: Page, name: string, text: string | Uint8Array): Promise<void> {
  const buffer = Buffer.from(text);
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

async function bringIn(page: Page, name: string, text: string): Promise<void> {
  await goToPlace(page, "#/import");
  await chooseFile(page, name, text);
  await page.getByRole("region", { name: "What would come in" }).waitFor();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("button", { name: "Show them" })).toBeFocused();
}

const replies = JSON.stringify([
  { short_code: "snow-day", content: "Hello {{contact.first_name}}, the snow holds your parcel until [new day?]." },
  { short_code: "quiet-thanks", content: "Thank you for your patience." },
]);

test("by keyboard alone the whole library is saved in two formats, and both files read back", async ({ app }) => {
  await goToPlace(app, "#/export");
  const format = app.getByRole("radio", { name: "Amends (lossless)" });
  await expect(format).toBeChecked();
  const json = await saved(app);
  expect(json.name).toBe("amends-apologies.amends");
  const { patterns } = bundledLibrary();
  const read = importFile(undefined, json.name, await bytesOf(json));
  expect(read).toMatchObject({ format: "json", problems: [] });
  expect(read.patterns).toEqual(patterns);

  for (let presses = 0; presses < 80 && !(await format.evaluate((one) => one === document.activeElement)); presses++) {
    await app.keyboard.press("Tab");
  }
  for (let steps = 0; steps < 8; steps++) await app.keyboard.press("ArrowDown");
  await expect(app.getByRole("radio", { name: "Zendesk macros" })).toBeChecked();
  // What it cannot carry is told before it is saved, and the same as the exchange itself tells.
  const { lost } = exportPatterns("zendesk", patterns);
  await expect(app.getByText(`${lost.length} things do not come through.`)).toBeVisible({ timeout: 20_000 });
  await app.getByRole("button", { name: "What is lost" }).press("Enter");
  await expect(app.getByRole("region", { name: "What Zendesk macros cannot carry" })).toBeFocused();
  const zip = await saved(app);
  expect(zip.name).toBe("amends-zendesk.zip");
  const macros = importFile("zendesk", "macros.zip", await bytesOf(zip));
  expect(macros.problems).toEqual([]);
  expect(macros.snippets).toHaveLength(patterns.flatMap(({ variants }) => variants).length);
});

test("an open pattern is exported alone, in the variants that are wanted", async ({ app }) => {
  await openPattern(app, "missing-part-same-team");
  await app.getByRole("button", { name: "Export" }).click();
  await expect(app.getByText("1 chosen")).toBeVisible();
  await app.getByRole("checkbox", { name: /^Chat/ }).uncheck();
  await app.getByRole("radio", { name: "CSV table" }).check({ force: true });
  await expect(app.getByText(/^2 replies in/)).toBeVisible();
  const read = importFile("csv", "x.csv", await bytesOf(await saved(app)));
  expect(read.snippets.map(({ channel }) => channel)).not.toContain("chat");
  expect(read.snippets).toHaveLength(2);
  await app.getByRole("button", { name: "Back to the patterns" }).click();
  await expect(preview(app)).toBeVisible();
});

test("the list that is found can be exported as it is", async ({ app }) => {
  await goToPlace(app, "#/patterns?failure=billing-error");
  const found = bundledLibrary().patterns.filter(({ failure }) => failure.includes("billing-error"));
  await expect(results(app)).toHaveCount(found.length);
  await app.getByRole("button", { name: "Export…" }).click();
  await expect(app.getByText(`${found.length} chosen`)).toBeVisible();
});

test("an import is shown, confirmed, found, filled in, and taken back", async ({ app }) => {
  await goToPlace(app, "#/import");
  await chooseFile(app, "replies.json", replies);
  const shown = app.getByRole("region", { name: "What would come in" });
  await expect(shown.getByRole("heading", { level: 2 })).toHaveText(/^2 replies in replies.json/);
  await expect(shown.getByRole("status")).toHaveText("2 new.");
  await app.keyboard.press("Control+Enter");
  await app.getByRole("button", { name: "Show them" }).press("Enter");
  await searchBox(app).fill("snow parcel");
  await expect(results(app).filter({ hasText: "snow-day" })).toHaveCount(1);
  await expect(results(app).filter({ hasText: "quiet-thanks" })).toHaveCount(0);
  await results(app).filter({ hasText: "snow-day" }).click();
  await field(app, "Customer's first name").fill("Ines");
  await field(app, "New day").fill("Friday");
  await app.keyboard.press("Control+Enter");
  await expect(verdict(app)).toHaveText(/^Copied/);
  const copied = await readClipboard(app);
  expect(copied["text/plain"]).toBe("Hello Ines, the snow holds your parcel until Friday.");

  await app.getByRole("button", { name: "Remove from mine" }).click();
  await expect(results(app).filter({ hasText: "snow-day" })).toHaveCount(0);
  await app.getByRole("button", { name: "Undo" }).click();
  await expect(results(app).filter({ hasText: "snow-day" })).toHaveCount(1);
});

test("the lossless file comes in beside what is there, and Ctrl+Z takes all of it back", async ({ app }) => {
  test.slow();
  const { patterns } = bundledLibrary();
  const [file] = exportPatterns("json", patterns).files;
  await bringIn(app, "replies.json", replies);
  await goToPlace(app, "#/patterns");
  await goToPlace(app, "#/import");
  await chooseFile(app, "all.json", file?.bytes ?? "");
  const count = patterns.flatMap(({ variants }) => variants).length;
  // Each variant is written down as a template of its own, which takes a busy machine its time.
  await expect(app.getByText(`0 new, ${count} there already.`)).toBeVisible({ timeout: 40_000 });
  await app.getByRole("checkbox", { name: /there already too/ }).check();
  await app.keyboard.press("Control+Enter");
  await expect(app.getByText(new RegExp(`^${count} replies are now yours. They stand`))).toBeVisible();
  await app.keyboard.press("Control+Z");
  await expect(app.getByRole("button", { name: "Show them" })).toHaveCount(0);
  await goToPlace(app, "#/patterns");
  await expect(app.getByText(/2 of your own\.$/)).toBeVisible();
});

test("what was copied out of a desk is pasted: a macro as JSON, and a macro's words in its tags", async ({ app }) => {
  await goToPlace(app, "#/import");
  const box = app.getByLabel("Or paste it");
  const shown = app.getByRole("region", { name: "What would come in" });
  await box.fill(replies);
  await expect(shown.getByRole("heading", { level: 2 })).toHaveText(/^2 replies in the pasted text/);
  await app.getByLabel("Where it is from").selectOption("Zendesk macros");
  await box.fill("Hello {{ticket.requester.first_name}},\n\nThe snow holds it until [new day?].");
  await expect(shown.getByRole("listitem")).toContainText("Hello [customer's first name?]");
  await expect(shown.getByLabel("Title")).toHaveValue("The snow holds it until [new day?]");
  await shown.getByLabel("Title").fill("Snow");
  await app.keyboard.press("Control+Enter");
  await app.getByRole("button", { name: "Show them" }).press("Enter");
  await results(app).filter({ hasText: "Snow" }).click();
  await app.getByRole("button", { name: /^Copies for/ }).click();
  await app.getByRole("menuitemradio", { name: "Help Scout" }).click();
  await field(app, "New day").fill("Friday");
  await app.keyboard.press("Control+Enter");
  await expect(verdict(app)).toHaveText(/^Copied for Help Scout/);
  const copied = (await readClipboard(app))["text/plain"];
  expect(copied).toBe("Hello {%customer.firstName%},\n\nThe snow holds it until Friday.");

  // An own reply is stacked like a pattern, with what was typed into it.
  await field(app, "New day").fill("Monday");
  await field(app, "New day").press("Alt+Enter");
  await expect(told(app, "Added to the reply, 1 piece.")).toBeVisible();
  await goToReply(app);
  await addByTyping(app, "keep-the-wrong-one");
  expect(await pieceNames(app)).toEqual([bundledPattern("keep-the-wrong-one").pattern.title, "Snow"]);
  await expect(preview(app)).toContainText("until Monday.");
  await tabToPiece(app, 1);
  await app.keyboard.press("Delete");
  await app.keyboard.press("Control+K");
  await app.keyboard.type("snow");
  await app.getByRole("option", { name: "Snow" }).click();
  expect(await pieceNames(app)).toEqual([bundledPattern("keep-the-wrong-one").pattern.title, "Snow"]);
  await expect(field(app, "New day")).toHaveValue("Monday");
});

const hostile = [
  { what: "no JSON", name: "bad.json", text: "{" },
  { what: "a prototype", name: "bad.json", text: '[{"short_code":"a","content":"b","__proto__":{"hurt":1}}]' },
  { what: "a broken archive", name: "bad.zip", text: "PK\u0003\u0004 nothing" },
  { what: "YAML with an alias", name: "bad.yml", text: "matches:\n  - &a {trigger: x, replace: y}\n  - *a\n" },
];

test("a hostile file is refused with a reason, and nothing is lost", async ({ app }) => {
  await bringIn(app, "replies.json", replies);
  await goToPlace(app, "#/patterns");
  for (const { what, name, text } of hostile) {
    await goToPlace(app, "#/import");
    await chooseFile(app, name, text);
    const shown = app.getByRole("region", { name: "What would come in" });
    await expect(shown.getByRole("status"), what).toHaveText(/nothing was changed/);
    await expect(shown.getByRole("listitem").first(), what).toContainText(name);
    await goToPlace(app, "#/patterns");
  }
  await chooseTooLarge(app);
  await goToPlace(app, "#/patterns");
  await expect(app.getByText(/2 of your own\.$/)).toBeVisible();
});

async function chooseTooLarge(page: Page): Promise<void> {
  await goToPlace(page, "#/import");
  await chooseFile(page, "large.json", new Uint8Array(5 * 1024 * 1024 + 1));
  await expect(page.getByRole("alert")).toHaveText(/Import it in parts\. Nothing was changed\.$/);
}

test("words of a hostile reply are words on every screen", async ({ app }) => {
  const text = '<img src=x onerror="window.hurt=1"> {{{{x}} [a?](javascript:alert(1))';
  await bringIn(app, "replies.json", JSON.stringify([{ short_code: text, content: text }]));
  await app.keyboard.press("Enter");
  const row = results(app).filter({ hasText: "onerror" });
  await expect(row).toHaveCount(1);
  await row.click();
  await expect(preview(app).locator("img, a")).toHaveCount(0);
  expect(await app.evaluate(() => "hurt" in window)).toBe(false);
});

test("a macro of one desk comes out in another's tags, and unknown tags are listed", async ({ app }) => {
  await goToPlace(app, "#/translate");
  await app.getByLabel("From", { exact: true }).selectOption("Zendesk");
  await app.getByLabel("To", { exact: true }).selectOption("Help Scout");
  await app
    .getByLabel("The macro")
    .fill('Hello {{ticket.requester.first_name | default: "there"}}, {{ticket.ticket_field_1}} {{ticket.title}}');
  const said = "Hello {%customer.firstName,fallback=there%}, {{ticket.ticket_field_1}} {{ticket.title}}";
  await expect(app.getByLabel("In the other tags")).toHaveValue(said);
  const unknown = app.getByRole("region", { name: "To look at" });
  await expect(unknown.getByRole("listitem")).toHaveCount(2);
  await expect(unknown).toContainText("{{ticket.ticket_field_1}}");
  await app.keyboard.press("Control+Enter");
  await expect.poll(() => readClipboard(app)).toEqual({ "text/plain": said });

  await app.getByLabel("Title").fill("From the old desk");
  await app.getByRole("button", { name: "Keep as mine" }).click();
  await expect(app.getByRole("button", { name: "Undo" })).toBeVisible();
  await goToPlace(app, "#/patterns");
  await expect(results(app).filter({ hasText: "From the old desk" })).toHaveCount(1);
});
