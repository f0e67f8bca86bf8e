/** The writer: a reply is open in the help desk; a pattern is found and filled in. */
import { bundledPattern } from "./bundled-library.ts";
import { putOnClipboard, readClipboard } from "./clipboard.ts";
import { field, fillWithExamples, letterWords, openPattern, preview, verdict } from "./compose-screen.ts";
import { goToPlace } from "./door.ts";
import { reachedResult, resultOf, results, searchBox } from "./screen.ts";
import { expect, test } from "./shared-door.ts";

const billing = "charged-wrongly-refunded";
const missingPart = "missing-part-same-team";

test("a pattern is found by typing what went wrong, and opens with its first field ready, by keyboard alone", async ({
  app,
}) => {
  await goToPlace(app, "#/patterns");
  await app.keyboard.press("Control+K");
  await app.keyboard.type("charged twice");
  const { pattern } = bundledPattern(billing);
  await expect(results(app).first()).toContainText(pattern.title);
  await expect.poll(() => reachedResult(app)).toContain(pattern.title);
  await app.keyboard.press("Enter");
  await expect(app.getByRole("heading", { level: 1, name: pattern.title })).toBeVisible();
  await expect(app.getByRole("region", { name: "Fields" }).getByRole("textbox").first()).toBeFocused();
});

test("Enter straight after the last letter opens the best result for the words as they then stand", async ({ app }) => {
  await goToPlace(app, "#/patterns");
  const { pattern } = bundledPattern(billing);
  for (let run = 0; run < 5; run++) {
    await app.keyboard.press("Control+K");
    await app.keyboard.insertText("late parcel");
    await app.locator("[data-answered='late parcel']").waitFor();
    await app.keyboard.press("Control+A");
    // No pause: neither the first letters' results nor those of the words before may be opened.
    await Promise.all([..."charged twice", "Enter"].map((key) => app.keyboard.press(key === " " ? "Space" : key)));
    await expect(app.getByRole("heading", { level: 1, name: pattern.title })).toBeVisible();
    await app.getByRole("button", { name: "Back to the results" }).click();
    await expect(searchBox(app)).toHaveValue("charged twice");
  }
});

test("a row reached by the arrows is what Enter opens", async ({ app }) => {
  await goToPlace(app, "#/patterns");
  await app.keyboard.press("Control+K");
  await app.keyboard.type("charged twice");
  await app.locator("[data-answered='charged twice']").waitFor();
  await app.keyboard.press("ArrowDown");
  const reached = app.locator("[role=option][data-focused]");
  await expect(reached).toHaveAttribute("data-key", (await results(app).nth(1).getAttribute("data-key")) ?? "");
  const key = (await reached.getAttribute("data-key")) ?? "";
  await app.keyboard.press("Enter");
  await expect(app).toHaveURL(new RegExp(`open=${encodeURIComponent(key)}|open=${key}`));
});

test("a pattern of the result list opens with the mouse, and the way back leads to the results", async ({ app }) => {
  await searchBox(app).fill("charged twice");
  await app.locator("[data-answered='charged twice']").waitFor();
  const { pattern } = bundledPattern(billing);
  await resultOf(app, "Pattern").filter({ hasText: pattern.title }).click();
  await expect(preview(app)).toBeVisible();
  await app.getByRole("button", { name: "Back to the results" }).click();
  await expect(searchBox(app)).toHaveValue("charged twice");
  await expect(results(app).filter({ hasText: pattern.title })).toBeVisible();
});

test("one field is asked once and fills every place, in the subject and in the body", async ({ app }) => {
  await openPattern(app, missingPart);
  const gaps = preview(app).getByRole("button", { name: "missing part?" });
  await expect(gaps).toHaveCount(2);
  await expect(field(app, "Missing part")).toHaveCount(1);
  await field(app, "Missing part").fill("the bag of shelf pegs");
  await expect(gaps).toHaveCount(0);
  await expect(preview(app).getByText(/^the bag of shelf pegs$/i)).toHaveCount(2);
});

test("a choice starts from its default, and another choice changes the letter", async ({ app }) => {
  await openPattern(app, billing);
  await expect(field(app, "Taken from")).toHaveValue("card");
  await expect(preview(app)).toContainText("from your card");
  await field(app, "Taken from").selectOption("bank account");
  await expect(preview(app)).toContainText("from your bank account");
  await expect(preview(app)).not.toContainText("from your card");
});

test("a switch changes the block it stands for, and an optional field brings its block", async ({ app }) => {
  await openPattern(app, billing);
  const noticed = app.getByRole("checkbox", { name: "The customer noticed it, not us" });
  await expect(noticed).toBeChecked();
  await expect(preview(app)).toContainText("You had to find our mistake");
  await noticed.uncheck();
  await expect(preview(app)).not.toContainText("You had to find our mistake");
  await expect(preview(app)).toContainText("We found this before you wrote");

  await expect(preview(app)).toContainText("If it set off a bank fee");
  await field(app, "Fees it caused them").fill("the €12.00 your bank took");
  await expect(preview(app)).toContainText("We are paying the €12.00 your bank took as well");
  await expect(preview(app)).not.toContainText("If it set off a bank fee");
});

test("a field inside a block is asked only while the block is in the letter", async ({ app }) => {
  await openPattern(app, missingPart);
  await expect(field(app, "Day you report back")).toBeVisible();
  await app.getByRole("checkbox", { name: "Tell them the team's answer later" }).uncheck();
  await expect(field(app, "Day you report back")).toHaveCount(0);
  await expect(preview(app).getByRole("button", { name: "day you report back?" })).toHaveCount(0);
});

test("another channel or tone keeps what was typed, and a reload keeps the wording but not the words", async ({
  app,
}) => {
  await openPattern(app, billing);
  await field(app, "Customer's name").fill("Mr Okafor");
  await field(app, "What goes back").fill("€42.00");
  await app.getByText("Telephone, humble", { exact: true }).click();
  await expect(preview(app)).toContainText("Mr Okafor, this is");
  await expect(preview(app)).toContainText("€42.00 is on its way back");
  await expect(field(app, "Customer's name")).toHaveValue("Mr Okafor");

  await app.reload();
  await expect(app.getByRole("radio", { name: "Telephone, humble" })).toBeChecked();
  await expect(field(app, "Customer's name")).toHaveValue("");
});

test("filled and empty places are told apart by more than colour, and a press on a gap leads to its field", async ({
  app,
}) => {
  await openPattern(app, missingPart);
  await field(app, "Customer's name").fill("Ms Lindqvist");
  const gap = preview(app).getByRole("button", { name: "product?" });
  const filled = preview(app).getByText("Ms Lindqvist");
  await expect(gap).toHaveCSS("border-top-style", "dashed");
  await expect(filled).toHaveCSS("border-top-style", "none");
  await expect(preview(app).getByRole("button", { name: "Ms Lindqvist" })).toHaveCount(0);
  await gap.click();
  await expect(field(app, "Product")).toBeFocused();
});

test("a required gap stops every kind of copy, says which field it is, and moves there", async ({ app }) => {
  await openPattern(app, missingPart);
  await putOnClipboard(app, "what was there before");
  await fillWithExamples(app, missingPart);
  await field(app, "Arrival date").fill("  ");
  const attempts = [
    () => app.keyboard.press("Control+Enter"),
    () => field(app, "Product").press("Enter"),
    () => app.getByRole("button", { name: "Copy", exact: true }).click(),
    () => app.getByRole("button", { name: "Copy as Markdown" }).click(),
  ];
  for (const attempt of attempts) {
    await field(app, "Product").focus();
    await attempt();
    await expect(field(app, "Arrival date")).toBeFocused();
    await expect(field(app, "Arrival date")).toHaveAttribute("aria-invalid", "true");
    await expect(verdict(app)).toHaveText("Nothing was copied. “Arrival date” is still needed.");
    expect(await readClipboard(app)).toEqual({ "text/plain": "what was there before" });
  }
  await expect(app.getByRole("status").filter({ hasText: "“Arrival date” is still needed" })).toBeVisible();
  await expect(field(app, "Product")).toHaveAttribute("aria-invalid", "false");

  await field(app, "Arrival date").fill("Friday 27 November");
  await expect(verdict(app)).toHaveText("Everything is filled in.");
  await app.keyboard.press("Control+Enter");
  await expect(verdict(app)).toHaveText("Copied. Paste it into your reply.");
  expect((await readClipboard(app))["text/plain"]).toContain("Friday 27 November");
});

test("the letter reads as fixed words until a copy is tried: nothing is called missing before", async ({ app }) => {
  await openPattern(app, missingPart);
  const fields = app.getByRole("region", { name: "Fields" });
  await expect(fields.getByText("needed", { exact: true })).toHaveCount(0);
  await app.keyboard.press("Control+Enter");
  await expect(fields.getByText("needed", { exact: true }).first()).toBeVisible();
  expect(await letterWords(app)).toContain("Dear customer's name?,");
});

test("the copy keys mean the letter that is being filled in, not a wording that needs nothing", async ({ app }) => {
  await openPattern(app, missingPart);
  await putOnClipboard(app, "what was there before");
  for (const key of ["Control+Shift+C", "c"]) {
    await app.getByRole("heading", { level: 1 }).click();
    await app.keyboard.press(key);
    await expect(field(app, "Missing part")).toBeFocused();
  }
  expect(await readClipboard(app)).toEqual({ "text/plain": "what was there before" });
});

test("words typed before a look at a case are there on return, and gone once they were copied or cleared", async ({
  app,
}) => {
  const pattern = "#/patterns?open=pattern/missing-part-same-team";
  await goToPlace(app, pattern);
  const name = app.locator('[data-field="customer_name"]');
  await name.fill("Marta");
  await goToPlace(app, "#/library?open=case/lego");
  await expect(app.getByRole("heading", { level: 1, name: "Two missing bricks" })).toBeVisible();
  await goToPlace(app, pattern);
  await expect(name).toHaveValue("Marta");
  await app.getByRole("button", { name: "Clear the fields" }).click();
  await expect(name).toHaveValue("");
});
