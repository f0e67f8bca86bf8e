/** The writer's own help desk: its tags in the letter and on the clipboard, and what should be known of them. */

import type { Page } from "@playwright/test";
import { type DeskId, deskProfile, readyVariant, toHtml, toMarkdown, toPlain } from "#content/compose";
import { bundledPattern } from "./bundled-library.ts";
import { partsOf, putOnClipboard, readClipboard } from "./clipboard.ts";
import { field, fillWithExamples, openPattern, preview, verdict } from "./compose-screen.ts";
import { expect, goToPlace, test } from "./door.ts";
import { results, searchBox } from "./screen.ts";

const billing = "charged-wrongly-refunded";

async function chooseDesk(page: Page, desk: DeskId): Promise<void> {
  await goToPlace(page, "#/preferences");
  await page.getByText(deskProfile(desk).name, { exact: true }).click();
  await expect(page.getByRole("radio", { name: deskProfile(desk).name })).toBeChecked();
}

test("by keyboard alone a desk is chosen and a copy holds exactly its tags", async ({ app }) => {
  await openPattern(app, billing);
  await expect(field(app, "What goes back")).toBeFocused();
  const menu = app.getByRole("button", { name: /^Copies for/ });
  for (let presses = 0; presses < 8 && !(await menu.evaluate((one) => one === document.activeElement)); presses++) {
    await app.keyboard.press("Shift+Tab");
  }
  await app.keyboard.press("Enter");
  await app.getByRole("menu", { name: "Copies for" }).waitFor();
  await app.keyboard.press("Home");
  await app.keyboard.press("Enter");
  await expect(menu).toHaveText(/Zendesk/);
  await expect(field(app, "Your name")).toHaveCount(0);
  await expect(field(app, "Ticket number")).toHaveCount(0);

  const draft = await fillWithExamples(app, billing, undefined, "zendesk");
  await app.keyboard.press("Control+Enter");
  await expect(verdict(app)).toHaveText("Copied for Zendesk. Paste it into your reply.");
  const copied = await readClipboard(app);
  expect(copied["text/plain"]).toBe(toPlain(draft, "strict"));
  expect(copied["text/html"]).toBe((await partsOf(app, toHtml(draft, "strict"))).html);
  expect(copied["text/plain"]).toContain("it stays on my desk as {{ticket.id}}, and");
  expect(copied["text/plain"]?.endsWith("\n\n{{current_user.name}}")).toBe(true);
  expect(copied["text/html"]).toContain("<p>{{current_user.name}}</p>");

  await app.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect.poll(() => readClipboard(app)).toEqual({ "text/plain": toMarkdown(draft, "strict") });
});

test("a tag is told from words and gaps by its shape, and leads to what is known of it", async ({ app }) => {
  await chooseDesk(app, "zendesk");
  await openPattern(app, billing);
  const tag = preview(app).getByRole("button", { name: "{{ticket.id}}" });
  await expect(tag).toHaveCSS("border-top-style", "solid");
  await expect(preview(app).getByRole("button", { name: "what goes back?" }).first()).toHaveCSS(
    "border-top-style",
    "dashed",
  );
  await tag.click();
  await expect(app.getByRole("button", { name: "Type it myself: Ticket number" })).toBeFocused();
  const known = app.getByRole("region", { name: "Zendesk fills in" });
  await expect(known).toContainText("Zendesk prints nothing when the ticket number is unknown.");

  await chooseDesk(app, "freshdesk");
  await openPattern(app, billing);
  await expect(app.getByRole("region", { name: "Freshdesk fills in" })).toContainText("not verified");
});

test("the writer types a value herself for one reply, and leaves it to the desk again", async ({ app }) => {
  await chooseDesk(app, "zendesk");
  await openPattern(app, billing);
  await app.getByRole("button", { name: "Type it myself: Your name" }).click();
  await expect(field(app, "Your name")).toBeFocused();
  await app.keyboard.type("Sam of the night shift");
  await expect(preview(app)).toContainText("Sam of the night shift");
  await expect(preview(app)).not.toContainText("{{current_user.name}}");
  await app.getByRole("button", { name: "Leave it to Zendesk: Your name" }).click();
  await expect(field(app, "Your name")).toHaveCount(0);
  await expect(preview(app)).toContainText("{{current_user.name}}");
});

test("a copy from the list speaks the desk too", async ({ app }) => {
  await chooseDesk(app, "help-scout");
  await goToPlace(app, "#/patterns");
  await searchBox(app).fill("charged wrongly");
  await app.locator("[data-answered='charged wrongly']").waitFor();
  await expect(results(app).first()).toContainText("We charged you wrongly");
  await app.keyboard.press("Control+Shift+C");
  const { pattern } = bundledPattern(billing);
  const variant = readyVariant(pattern, "help-scout");
  if (!variant) throw new Error(`${billing} has no wording that Help Scout completes`);
  expect(readyVariant(pattern)).toBeUndefined();
  const plain = toPlain({ variant, fields: pattern.fields, values: {}, desk: "help-scout" }, "strict");
  await expect.poll(async () => (await readClipboard(app))["text/plain"]).toBe(plain);
  expect(plain).toContain("{%user.fullName%}");
});

test("plain e-mail is plain text alone", async ({ app }) => {
  await chooseDesk(app, "mail");
  await openPattern(app, "missing-part-same-team");
  const draft = await fillWithExamples(app, "missing-part-same-team");
  await app.keyboard.press("Control+Enter");
  await expect(verdict(app)).toHaveText("Copied for Plain e-mail. Paste it into your reply.");
  expect(await readClipboard(app)).toEqual({ "text/plain": toPlain(draft, "strict") });
});

test("a typed value that the desk would run stops the copy, and the field says why", async ({ app }) => {
  await chooseDesk(app, "zammad");
  await openPattern(app, billing);
  await fillWithExamples(app, billing, undefined, "zammad");
  await putOnClipboard(app, "what was there before");
  await field(app, "Customer's name").fill("#{ticket.customer.email}");
  await expect(field(app, "Customer's name")).toHaveAccessibleDescription(/Zammad would take #\{ in it for a tag/);
  await app.keyboard.press("Control+Enter");
  await expect(verdict(app)).toHaveText(/^Nothing was copied/);
  expect(await readClipboard(app)).toEqual({ "text/plain": "what was there before" });
});
