import { describe, expect, test } from "vitest";
import { type Change, compileSmall } from "./small-library.ts";

const one = "cases/first.md";
const pattern = "patterns/send-it.md";
const note = "principles/a-note.md";
const phrase = "phrases/sorry-if.md";

/** One fault each, and what its author is told. */
const faults: readonly (readonly [name: string, change: Change])[] = [
  ["a missing key", { file: one, from: "title: The first case\n", to: "" }],
  ["a key that is not known", { file: one, from: "duration: 10", to: "duration: 10\ncolour: red" }],
  ["a year without quotation marks", { file: one, from: 'happened: "2018"', to: "happened: 2018" }],
  ["a key without a value", { file: one, from: "company: First", to: "company:" }],
  ["a value that is not one of the list", { file: note, from: "kind: research", to: "kind: rumour" }],
  ["an id that differs from the file name", { file: one, from: "id: first", to: "id: fist" }],
  ["an industry nobody knows", { file: one, from: "industry: toys", to: "industry: toy" }],
  ["the same channel twice", { file: one, from: "[email-personal]", to: "[email-personal, email-personal]" }],
  ["a related case that does not exist", { file: one, from: "related: [second]", to: "related: [secnd]" }],
  ["a case related to itself", { file: one, from: "related: [second]", to: "related: [first]" }],
  [
    "a pattern that does not exist",
    { file: one, from: "patterns: [send-it]", to: "patterns: [send-them-home-at-once]" },
  ],
  ["a proof that does not exist", { file: pattern, from: "- case: first", to: "- case: third" }],
  ["evidence that does not exist", { file: pattern, from: "evidence: [a-note]", to: "evidence: [b-note]" }],
  ["a summary of one sentence", { file: one, from: "9 a.m. on Monday. The firm sent them.", to: "9 a.m. on Monday." }],
  ["a translated summary of three sentences", { file: one, from: "Second sentence.", to: "Second sentence. Third." }],
  ["a component that no text marks", { file: one, from: "[the lost hours](#regret)", to: "the lost hours" }],
  ["a mark that the front matter lacks", { file: one, from: "(#regret)", to: "(#humour)" }],
  ["a mark of no component", { file: one, from: "(#regret)", to: "(#regrets)" }],
  ["a dead link", { file: one, from: "../patterns/send-it.md", to: "../patterns/send-them.md" }],
  ["a link without its folder", { file: one, from: "../patterns/send-it.md", to: "send-it.md" }],
  ["a link that could run code", { file: one, from: "../patterns/send-it.md", to: "javascript:alert(1)" }],
  ["raw HTML", { file: one, from: "See [the", to: "See <b>this</b> [the" }],
  ["an image", { file: one, from: "See [the", to: "See ![it](x.png) [the" }],
  ["a heading of the wrong level", { file: one, from: "## Outcome\n", to: "### A thought\n\n## Outcome\n" }],
  ["a missing section", { file: one, from: "## Outcome\n", to: "" }],
  ["a section nobody knows", { file: one, from: "## Outcome\n", to: "## Outcomes\n" }],
  ["a section twice", { file: one, from: "## What to copy", to: "## Outcome\n\nMore.\n\n## What to copy" }],
  ["a text that is too long", { file: one, from: "Not [these", to: `${"more ".repeat(400)}Not [these` }],
  ["questions that are no list", { file: one, from: "1. What would you send?\n2. When?", to: "What would you send?" }],
  ["an invisible character", { file: one, from: "See [the", to: "See \u202e[the" }],
  ["a front matter that is not closed", { file: phrase, to: "---\nid: sorry-if\n" }],
  ["a front matter that would be run", { file: phrase, to: "---js\nid: sorry-if\n---\n" }],
  ["YAML that does not parse", { file: phrase, from: "lang: en", to: "lang: en: gb" }],
  ["a field that is not declared", { file: pattern, from: "Subject: {{part}}", to: "Subject: {{parts}}" }],
  [
    "a field that no variant uses",
    { file: pattern, from: "  later:\n", to: "  unused:\n    label: Unused\n    example: x\n  later:\n" },
  ],
  ["a toggle used as words", { file: pattern, from: "We write again.", to: "We write {{later}}." }],
  ["a toggle that is required", { file: pattern, from: "    required: false\n", to: "" }],
  [
    "a field that may leave a hole",
    { file: pattern, from: "    example: the red brick\n", to: "    example: the red brick\n    required: false\n" },
  ],
  ["an open block", { file: pattern, from: "{{/if}}", to: "" }],
  ["a help-desk variable nobody knows", { file: pattern, from: "We write again.", to: "We write, {{@agent.mood}}." }],
  ["a channel nobody knows", { file: pattern, from: "## sms · plain", to: "## smoke · plain" }],
  ["one variant only", { file: pattern, from: "## sms · plain\n\n[We left out](#responsibility) {{part}}.\n", to: "" }],
  ["two variants with one heading", { file: pattern, from: "## sms · plain", to: "## email-personal · warm" }],
  [
    "an empty variant",
    { file: pattern, from: "## sms · plain\n\n[We left out](#responsibility) {{part}}.\n", to: "## sms · plain\n" },
  ],
  ["a weakening phrase", { file: pattern, from: "We write again.", to: "We apologise if anyone was cross." }],
  ["no closing section", { file: pattern, from: "## Before sending\n\n- Is it true?\n", to: "" }],
  ["a note with a heading of its own", { file: note, from: "## Limits\n", to: "## Limit\n" }],
  ["a heading in a phrase", { file: phrase, from: "---\nword0", to: "---\n## Why\n\nword0" }],
  [
    "a synonym of nothing",
    { file: "vocabulary/synonyms.yml", from: "failure/missing-part", to: "failure/missing-parts" },
  ],
  ["a vocabulary nobody knows", { file: "vocabulary/colour.yml", to: "- id: red\n" }],
];

describe("what an author is told", () => {
  test("nothing, when the library is sound", async () => {
    const { problems, library } = await compileSmall();
    expect(problems).toEqual([]);
    expect(library.cases.map(({ id }) => id)).toEqual(["first", "second"]);
  });

  test.each(faults)("%s", async (_, change) => {
    const { problems } = await compileSmall(change);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join("\n")).toMatchSnapshot();
  });

  test("faults of several files come together, by file and line", async () => {
    const { problems } = await compileSmall(
      { file: pattern, from: "review_by", to: "review-by" },
      { file: one, from: "industry: toys", to: "industry: toy" },
      { file: one, from: "duration: 10", to: "duration: 1" },
      { file: phrase, from: "lang: en", to: "lang: fr" },
    );
    expect(problems.map((problem) => problem.split(":").slice(0, 2).join(":"))).toEqual([
      "content/cases/first.md:6",
      "content/cases/first.md:33",
      "content/patterns/send-it.md:2",
      "content/patterns/send-it.md:16",
      "content/phrases/sorry-if.md:3",
    ]);
  });
});
