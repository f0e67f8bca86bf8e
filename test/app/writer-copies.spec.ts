/** The writer: what a copy puts on the clipboard, and what arrives in the reply. */
import { subjectOf, toHtml, toMarkdown, toPlain } from "#content/compose";
import { partsOf, pasteElsewhere, putOnClipboard, readClipboard } from "./clipboard.ts";
import { field, fillWithExamples, letterWords, openPattern, preview, verdict } from "./compose-screen.ts";
import { expect, test } from "./shared-door.ts";

const billing = "charged-wrongly-refunded";
const missingPart = "missing-part-same-team";
/** All that a copied reply may consist of. */
const allowed = ["blockquote", "br", "em", "li", "ol", "p", "strong", "ul"];

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

test("a copy holds exactly the words of the letter, as plain text and as HTML of plain elements", async ({ app }) => {
  for (const [id, variant] of [
    [missingPart, "email-personal-warm"],
    [billing, "phone-humble"],
  ] as const) {
    await openPattern(app, id, variant);
    const draft = await fillWithExamples(app, id, variant);
    await app.getByRole("button", { name: "Copy", exact: true }).click();
    await expect(verdict(app)).toHaveText("Copied. Paste it into your reply.");

    const copied = await readClipboard(app);
    expect(Object.keys(copied).sort()).toEqual(["text/html", "text/plain"]);
    expect(copied["text/plain"]).toBe(toPlain(draft, "strict"));
    expect(await letterWords(app)).toBe(oneLine(copied["text/plain"] ?? ""));

    const parts = await partsOf(app, toHtml(draft, "strict"));
    expect(copied["text/html"]).toBe(parts.html);
    expect(parts.elements.filter((element) => !allowed.includes(element))).toEqual([]);
    expect(parts.attributes).toEqual([]);
  }
});

test("pasted by the key, a reply arrives whole in a plain box and without styles in a rich editor", async ({ app }) => {
  await openPattern(app, billing, "phone-humble");
  const draft = await fillWithExamples(app, billing, "phone-humble");
  await app.keyboard.press("Control+Enter");
  await expect(verdict(app)).toHaveText("Copied. Paste it into your reply.");

  const pasted = await pasteElsewhere(app);
  const plain = toPlain(draft, "strict");
  expect(pasted.plainBox).toBe(plain);
  expect(oneLine(pasted.richWords)).toBe(oneLine(plain));
  const parts = await partsOf(app, pasted.richHtml);
  expect(parts.elements).toContain("strong");
  expect(parts.elements.filter((element) => !allowed.includes(element))).toEqual([]);
  expect(parts.attributes).toEqual([]);
});

test("“copy with gaps” writes words that nobody overlooks, and never a brace", async ({ app }) => {
  await openPattern(app, missingPart);
  await field(app, "Product").fill("the walnut bookcase");
  await app.getByRole("button", { name: "Copy with gaps" }).click();
  await expect(verdict(app)).toHaveText(/^Copied/);
  const { "text/plain": plain = "", "text/html": html = "" } = await readClipboard(app);
  expect(plain).toMatch(/^Dear \[customer's name\?\],\n\nYou unpacked the walnut bookcase and \[missing part\?\]/);
  expect(plain + html).not.toMatch(/[{}]/);
  expect(html).toContain("[missing part?]");
});

test("a letter without gaps offers no copy with gaps", async ({ app }) => {
  await openPattern(app, missingPart);
  await fillWithExamples(app, missingPart);
  await expect(verdict(app)).toHaveText("Everything is filled in.");
  await expect(app.getByRole("button", { name: "Copy with gaps" })).toHaveCount(0);
});

test("a copy as Markdown is Markdown alone", async ({ app }) => {
  await openPattern(app, billing, "phone-humble");
  const draft = await fillWithExamples(app, billing, "phone-humble");
  await app.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(verdict(app)).toHaveText("Copied as Markdown.");
  const copied = await readClipboard(app);
  expect(copied).toEqual({ "text/plain": toMarkdown(draft, "strict") });
  expect(copied["text/plain"]).toContain("**Say:**");
});

test("the subject is copied apart, once it has no gap", async ({ app }) => {
  await openPattern(app, missingPart);
  await putOnClipboard(app, "what was there before");
  const copySubject = app.getByRole("button", { name: "Copy the subject" });
  await copySubject.click();
  await expect(field(app, "Missing part")).toBeFocused();
  await expect(verdict(app)).toHaveText("Nothing was copied. “Missing part” is still needed.");
  expect(await readClipboard(app)).toEqual({ "text/plain": "what was there before" });

  await field(app, "Missing part").fill("the bag of shelf pegs");
  await copySubject.click();
  await expect(verdict(app)).toHaveText("Subject copied.");
  expect(await readClipboard(app)).toEqual({ "text/plain": "The bag of shelf pegs is on its way to you" });

  const draft = await fillWithExamples(app, missingPart);
  await copySubject.click();
  await expect.poll(() => readClipboard(app)).toEqual({ "text/plain": subjectOf(draft, "strict") });
});

const hostile = [
  {
    what: "HTML",
    typed: `<img src=x onerror="window.hurt=1"><b>x</b>`,
    arrives: `<img src=x onerror="window.hurt=1"><b>x</b>`,
  },
  { what: "an entity", typed: "Smith &amp; Sons &lt;3", arrives: "Smith &amp; Sons &lt;3" },
  { what: "a field's braces", typed: "{{missing_part}} {{@ticket.id}}", arrives: "{missing_part} {@ticket.id}" },
  {
    what: "Markdown",
    typed: "**bold** [link](https://x.example) # 1",
    arrives: "**bold** [link](https://x.example) # 1",
  },
  { what: "direction marks", typed: "paid\u202e001 \u200fnow\u2066!", arrives: "paid001 now!" },
  { what: "ten thousand letters", typed: "ж".repeat(10_000), arrives: "ж".repeat(500) },
  { what: "marks of a replacement", typed: "$& $1 $`", arrives: "$& $1 $`" },
];

test("whatever is typed comes out as words", async ({ app }) => {
  await openPattern(app, missingPart);
  await fillWithExamples(app, missingPart);
  for (const { what, typed, arrives } of hostile) {
    await field(app, "Customer's name").fill(typed);
    await expect(preview(app), what).toContainText(`Dear ${arrives},`);
    await expect(preview(app).locator("img, b, a"), what).toHaveCount(0);
    await app.keyboard.press("Control+Enter");
    await expect(verdict(app), what).toHaveText(/^Copied/);

    const { "text/plain": plain = "", "text/html": html = "" } = await readClipboard(app);
    expect(plain.split("\n")[0], what).toBe(`Dear ${arrives},`);
    const parts = await partsOf(app, html);
    expect(parts.words, what).toContain(`Dear ${arrives},`);
    expect(
      parts.elements.filter((element) => !allowed.includes(element)),
      what,
    ).toEqual([]);
    expect(parts.attributes, what).toEqual([]);
  }
  expect(await app.evaluate(() => "hurt" in window)).toBe(false);
});

test("lines of a long field stay lines, and are line breaks in HTML", async ({ app }) => {
  await openPattern(app, missingPart);
  await fillWithExamples(app, missingPart);
  await field(app, "What the customer wrote").fill("One <corner>\n\n\n  was torn.\r\nThe rest was fine");
  await app.keyboard.press("Control+Enter");
  await expect(verdict(app)).toHaveText(/^Copied/);
  const { "text/plain": plain = "", "text/html": html = "" } = await readClipboard(app);
  expect(plain).toContain("One <corner>\nwas torn.\nThe rest was fine");
  expect(html).toContain("One &lt;corner&gt;<br>was torn.<br>The rest was fine");
});

test("the form says what it had to change in a value", async ({ app }) => {
  await openPattern(app, missingPart);
  await field(app, "Customer's name").fill("{{x}}");
  await expect(field(app, "Customer's name")).toHaveAccessibleDescription(/Double braces were made single/);
  await field(app, "Customer's name").fill("a".repeat(501));
  await expect(field(app, "Customer's name")).toHaveAccessibleDescription(/Only the first 500 characters are used/);
});
