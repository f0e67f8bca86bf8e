/** What was copied out of another program and pasted: the text of one of its files, or the words of a macro. */
import { describe, expect, test } from "vitest";
import { exportPatterns, type FormatId, formatIds, importFile, importPasted } from "#content/exchange";
import { patterns } from "./bundled.ts";

/** An archive is no text, and a table of TextExpander has no head by which it could be told. */
const asText = formatIds.filter((id) => id !== "alfred");
const shown = asText.filter((id) => id !== "textexpander");

function textOf(format: FormatId) {
  const { files } = exportPatterns(format, patterns.slice(0, 1));
  const file = files.find(({ name }) => format !== "espanso" || name.endsWith("package.yml"));
  if (!file) throw new Error("nothing was exported");
  return { name: file.name, bytes: file.bytes, text: new TextDecoder().decode(file.bytes) };
}

test.each(shown)("the text of a %s file is known for what it is, and read as the file is", (format) => {
  const { name, bytes, text } = textOf(format);
  const { snippets, patterns: whole, problems } = importFile(format, name, bytes);
  const pasted = importPasted({ text });
  expect(pasted).toMatchObject({ format, snippets, patterns: whole, problems });
  expect([...pasted.snippets, ...pasted.patterns].length).toBeGreaterThan(0);
});

test("a table without a head is read when its program is named", () => {
  const { text } = textOf("textexpander");
  expect(importPasted({ text, format: "textexpander" }).snippets.length).toBeGreaterThan(0);
});

describe("the words of a macro", () => {
  const words = "Hello {{ticket.requester.first_name}},\n\nThe snow holds it until [new day?]. Thank you.";

  test("become one reply, in the tags of their desk, called by their first sentence", () => {
    const { format, snippets } = importPasted({ text: words, desk: "zendesk" });
    expect(format).toBeUndefined();
    expect(snippets).toMatchObject([
      {
        id: "the-snow-holds-it-until-new-day",
        title: "The snow holds it until [new day?]",
        template: "Hello {{@customer.first_name}},\n\nThe snow holds it until {{new_day}}. Thank you.",
        fields: { new_day: { label: "New day" } },
      },
    ]);
    expect(snippets[0]).not.toHaveProperty("source");
  });

  test.each([
    ["a tag in front", "{{ticket.requester.first_name}}, we are late.", "{{@customer.first_name}}, we are late."],
    ["a gap in front", "[Name?], we are late.", "{{name}}, we are late."],
    ["HTML", "<p>We are <b>late</b>.</p><p>Sorry.</p>", "We are **late**.\n\nSorry."],
  ])("with %s", (_, text, template) => {
    expect(importPasted({ text, desk: "zendesk" }).snippets).toMatchObject([{ template }]);
  });

  test("are words too where only their desk was named", () => {
    const { snippets } = importPasted({ text: words, format: "zendesk" });
    expect(snippets).toEqual(importPasted({ text: words, desk: "zendesk" }).snippets);
  });

  test("that are there already are told", () => {
    const [there] = importPasted({ text: words }).snippets;
    if (!there) throw new Error("missing");
    const { duplicates } = importPasted({ text: words }, [{ ...there, id: "other", title: "Other" }]);
    expect(duplicates).toMatchObject([{ existing: "other", because: "same words" }]);
  });

  test.each([
    ["JSON of a program that we do not know", '{"shoe": {"size": 44}}'],
    ["JSON that was cut off", '[{"short_code": "a", "con'],
    ["nothing but spaces", " \n "],
  ])("are not made of %s, and it is told why", (_, text) => {
    const { snippets, problems } = importPasted({ text });
    expect(snippets).toEqual([]);
    expect(problems).toMatchSnapshot();
  });
});
