import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanValue, toHtml, toMarkdown, toPlain, valueLength } from "#content/compose";
import { renderMarkdown } from "../../../content/markdown.ts";
import { draftOf, field } from "./draft-of.ts";

describe("a typed value", () => {
  test.each([
    ["  two   words ", "two words"],
    ["a\u0000b\u0007\u001b[31mc", "ab[31mc"],
    ["one\ntwo", "one two"],
    ["left\u202eright\u2066", "leftright"],
    ["zero\u200bwidth\ufeff", "zerowidth"],
    ["tag\u{e0041}", "tag"],
    ["half \ud83d", "half"],
    ["{{name}} {{{x}}}", "{name} {x}"],
    ["family 👨‍👩‍👧", "family 👨‍👩‍👧"],
    ["Їжак, ґанок, café", "Їжак, ґанок, café"],
  ])("%j becomes %j", (typed, text) => {
    expect(cleanValue(typed, false).text).toBe(text);
  });

  test("keeps its lines where the field has several, without empty ones", () => {
    expect(cleanValue("one \r\n\r\n two\u2028three", true).text).toBe("one\ntwo\nthree");
  });

  test("says what was changed, and nothing when only spaces were", () => {
    expect(cleanValue("  a  b ", false).notes).toEqual([]);
    expect(cleanValue("\u202ea {{b", false).notes).toEqual([
      "Invisible characters were removed.",
      "Double braces were made single, so that no help desk takes them for its own.",
    ]);
  });

  test("is cut at a limit, and says so", () => {
    const { text, notes } = cleanValue("x".repeat(valueLength.line + 1), false);
    expect(text).toHaveLength(valueLength.line);
    expect(notes).toEqual(["Only the first 500 characters are used."]);
    expect(cleanValue("😀".repeat(valueLength.line), false).text).toMatch(/^(?:😀)+$/u);
  });
});

describe("a value that begins a sentence", () => {
  test.each([
    ["{{a}} is here.", "the part", "The part is here."],
    ["Thank you. {{a}} is here.", "the part", "Thank you. The part is here."],
    ["It is late. “{{a}}”, you wrote.", "the part", "It is late. “The part”, you wrote."],
    ["Really? {{a}}!", "yes", "Really? Yes!"],
    ["A line.\\\n{{a}}", "the team", "A line.\nThe team"],
    ["We send {{a}}.", "the part", "We send the part."],
    ["Parts, e.g. {{a}}.", "the brick", "Parts, e.g. the brick."],
    ["At 9 a.m. {{a}} left.", "the parcel", "At 9 a.m. the parcel left."],
    ["See: {{a}}.", "the part", "See: the part."],
    ["{{a}} broke.", "iPhone 7", "iPhone 7 broke."],
    ["{{a}} has it.", "https://example.com", "https://example.com has it."],
    ["{{a}} has it.", "status.example.com/x", "status.example.com/x has it."],
    ["{{a}} answers.", "sam@example.com", "sam@example.com answers."],
    ["{{a}} is here.", "деталь", "Деталь is here."],
    ["{{a}} is here.", "ßig", "ßig is here."],
    ["{{a}} is here.", "12 bricks", "12 bricks is here."],
    ["**{{a}}** is here.", "the part", "The part is here."],
    ["[{{a}}](#repair) is here.", "the part", "The part is here."],
    ["{{#if a}}{{a}} is here.{{/if}}", "the part", "The part is here."],
  ])("%j with %j", (source, a, text) => {
    expect(toPlain(draftOf(source, { a }), "strict")).toBe(text);
  });

  test("a point of a list and a later line of the same value", () => {
    expect(toPlain(draftOf("- {{a}}", { a: "the part" }), "strict")).toBe("- The part");
    const quoted = draftOf('You wrote: "{{a}}"', { a: "first\nsecond" }, { a: field("A", { multiline: true }) });
    expect(toPlain(quoted, "strict")).toBe('You wrote: "first\nsecond"');
  });
});

describe("whatever is typed", () => {
  const sources = [
    "{{a}}",
    "{{a}}{{b}}",
    "We left out {{a}}, and {{b}} too.",
    "**{{a}}** and *{{b}}*.",
    "- {{a}}\n- to {{b}}",
    "1. {{a}}\n2. {{b}}",
    "> {{a}}\n>\n> {{b}}",
    "A\\\n{{a}}\\\n{{b}}",
    "[{{a}} was ours](#responsibility). {{b}}",
    "{{#if a}}\n{{a}}\n{{else}}\nNo.\n{{/if}}\n\n{{b}}",
  ];
  const markup = fc.constantFrom(
    ..."# ## - + * 1. 1) > ` ``` ~~~ --- === | [a](b) ![a](b) <b> </p> <script>alert(1)</script> &lt; &amp; https://a.b www.a.b a@b.cc {{ }} { } {{a}} {{#if a}} \\ \\* ~~a~~ **a** __a__ [x]: :- |a| javascript:alert(1)".split(
      " ",
    ),
    "\n",
    "\t",
    "    ",
    "a | b\n--- | ---",
    "\u00a0",
  );
  const value = fc
    .array(fc.oneof(markup, fc.string({ maxLength: 6 }), fc.string({ unit: "binary", maxLength: 4 })), {
      minLength: 1,
      maxLength: 8,
    })
    .chain((parts) => fc.constantFrom(parts.join(""), parts.join(" ")))
    .filter((typed) => cleanValue(typed, true).text !== "");
  const draft = fc
    .tuple(fc.constantFrom(...sources), value, value)
    .map(([source, a, b]) => draftOf(source, { a, b }, { a: field("A", { multiline: true }), b: field("B") }));
  const runs = { numRuns: 1500 };

  test("no output holds a double brace or an unseen character", () => {
    fc.assert(
      fc.property(draft, (one) => {
        for (const text of [toPlain(one, "strict"), toHtml(one, "strict"), toMarkdown(one, "strict")]) {
          expect(text).not.toMatch(/\{\{|\}\}/);
          expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\p{Cs}]/u);
          expect(text).not.toMatch(/\n$/);
        }
      }),
      runs,
    );
  });

  test("HTML holds our own tags and nothing else", () => {
    fc.assert(
      fc.property(draft, (one) => {
        const html = toHtml(one, "strict");
        const tags = html.match(/<[^>]*>/g) ?? [];
        for (const tag of tags) expect(tag).toMatch(/^<\/?(?:p|br|ul|ol|li|strong|em|blockquote)>$/);
        const words = html.replace(/<br>/g, "\n").replace(/<[^>]*>/g, "");
        expect(words.replace(/&(?:amp|lt|gt|nbsp);/g, "")).not.toMatch(/[&<>]/);
      }),
      runs,
    );
  });

  test("Markdown read again gives the words of the plain text, and no markup that a value brought", () => {
    fc.assert(
      fc.property(draft, (one) => {
        const read = renderMarkdown(toMarkdown(one, "strict"));
        const ours = toHtml(one, "strict");
        expect(read.asTyped).toBe(false);
        expect(shape(read.html)).toBe(shape(ours));
      }),
      runs,
    );
  });
});

/** HTML without what only layout differs in: spaces between blocks, and which spaces were broken. */
function shape(html: string): string {
  return html
    .replace(/<\/?(?:strong|em)>/g, "")
    .replace(/>\s+/g, ">")
    .replace(/\s+</g, "<");
}
