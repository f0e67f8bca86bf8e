/** Whatever is typed comes through every format exactly, or is refused with a reason. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Field, Pattern } from "#content";
import { subjectOf } from "#content/compose";
import {
  type Exported,
  exchangeFormat,
  exportPatterns,
  exportSnippets,
  type FormatId,
  formatIds,
  importFile,
  soundTitle,
} from "#content/exchange";
import { parseTemplate } from "../../../content/compose/parse-template.ts";
import { writeTemplate } from "../../../content/compose/write-template.ts";
import { field } from "../compose/draft-of.ts";
import { asFile, draftOfSnippet, wordsOfDraft } from "./bundled.ts";

const hostile: readonly string[] = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\tx",
  "'=x",
  "=cmd|' /C calc'!A0",
  'say "no"',
  "it's",
  "one\ntwo",
  "one\r\ntwo",
  "one\n\ntwo",
  "x".repeat(10_000),
  "right \u202eto left\u202c",
  "\u200fmark",
  "שלום עולם",
  "{{name}}",
  "{{",
  "}}",
  "{",
  "}",
  "{%customer.firstName%}",
  "{% if x %}",
  "#{ticket.id}",
  "#{",
  "%fill%",
  "%filltext:name=x%",
  "%%",
  "100%",
  "%|",
  "%fillpartend%",
  "- yaml: [1]",
  "key: value # note",
  "&anchor *alias !tag",
  "| > ? !",
  "yes",
  "null",
  "0x1f",
  "~",
  "$|$",
  "$" + "{1}",
  "$" + "{1|a,b|}",
  "$1 $name",
  "\\",
  "a\\b\\$",
  "\\{",
  "\\\\{",
  "\\}}",
  "]]",
  "[[x]]",
  "[x?]",
  "a,b",
  "a|b",
  "a;b",
  "a:b",
  "{clipboard}",
  '{argument name="x"}',
  "{date}",
  "nul\u0000nul",
  "half \ud800",
  "other half \udc00",
  "\ufdd0\ufdd21\ufdd3",
  "\ufeffmark",
  "<b>bold</b> & <script>",
  "&amp; &#123;",
  "*not* _bold_ `code` [a](b)",
  "# heading",
  "1. one",
  "Subject: no",
  "https://example.com/?a=b&c=d",
  "a · b · c",
  "default=x",
  " ",
  "__proto__",
  "a\u00a0b",
  "a  b",
  " a",
];

const plainBody = "We send {{thing}} now.";

function patternOf(source: string, fields: Record<string, Field>): Pattern {
  const { faults, ...template } = parseTemplate(source);
  if (faults.length > 0) throw new Error("faulty");
  return {
    id: "one",
    title: "One",
    summary: "s",
    lang: "en",
    use_when: "u",
    avoid_when: "a",
    components: ["repair"],
    failure: ["outage"],
    proven_by: [],
    evidence: [],
    search_terms: ["a", "b", "c", "d", "e"],
    owner: "o",
    review_by: "2027-01",
    fields,
    variants: [{ id: "sms-plain", channel: "sms", tone: "plain", ...template }],
    why: "",
    before_sending: "",
    text: "",
  };
}

function again(format: FormatId, exported: Exported) {
  const { name, bytes } = asFile(exported);
  const imported = importFile(format, name, bytes);
  return { imported, snippet: imported.snippets[0] };
}

const told = ({ lost }: Exported) => lost.map(({ what }) => what);
const refused = (what: readonly string[]) => what.some((one) => one.startsWith("the wording"));

/** Why a typed value did not come through, `undefined` when it did. */
function valueFault(format: FormatId, value: string, multiline: boolean, body = plainBody): string | undefined {
  const pattern = patternOf(body, { thing: field("Thing", { multiline }) });
  const exported = exportPatterns(format, [pattern], { values: { thing: value } });
  const what = told(exported);
  if (what.includes("what was typed for thing") || refused(what)) {
    return exported.lost.every(({ why }) => why.length > 5) ? undefined : "refused without a reason";
  }
  const { snippet, imported } = again(format, exported);
  if (snippet === undefined) return `not read back: ${JSON.stringify(imported.problems)}`;
  const words = wordsOfDraft(draftOfSnippet(snippet));
  // Where it begins a sentence it has a capital letter, as everywhere.
  return same(
    words,
    body.replace("{{thing}}", () => value),
  )
    ? undefined
    : `became ${JSON.stringify(words)}`;
}

function same(words: string, expected: string): boolean {
  return words === expected || words.toLowerCase() === expected.toLowerCase();
}

/** Why the parts of a field did not come through. */
function fieldFault(format: FormatId, words: string): string | undefined {
  const values = [...new Set([words, "other"])];
  const fields: Record<string, Field> = {
    thing: field(words, { default: words }),
    kind: field("Kind", { type: "choice", values, default: "other" }),
  };
  const exported = exportPatterns(format, [patternOf("We send {{thing}}, {{kind}}.", fields)]);
  const what = told(exported);
  if (refused(what)) return undefined;
  const { snippet, imported } = again(format, exported);
  if (snippet === undefined) return `not read back: ${JSON.stringify(imported.problems)}`;
  const { thing, kind } = snippet.fields;
  const mentions = (name: string, part: RegExp) => what.some((one) => one.endsWith(` of ${name}`) && part.test(one));
  if (thing === undefined || kind === undefined) return "a field is missing";
  if (thing.default !== words && !(words === "" && thing.default === undefined) && !mentions("thing", /default/)) {
    return `the default became ${JSON.stringify(thing.default)}`;
  }
  if (thing.label !== words && !mentions("thing", /label/)) return `the label became ${JSON.stringify(thing.label)}`;
  const sameChoices = JSON.stringify(kind.values?.toSorted()) === JSON.stringify(values.toSorted());
  return sameChoices || mentions("kind", /choice/) ? undefined : `the choices became ${JSON.stringify(kind.values)}`;
}

/** Why words of a writer's own snippet did not come through. */
function textFault(format: FormatId, words: string): string | undefined {
  const written = writeTemplate({
    body: [{ kind: "paragraph", children: [{ kind: "text", text: `We say ${words} now.` }] }],
  });
  if (written === undefined) return "cannot be written as a template";
  const snippet = { id: "one", title: "One", template: written.text, fields: {} };
  const exported = exportSnippets(format, [snippet]);
  if (refused(told(exported))) return undefined;
  const { snippet: back, imported } = again(format, exported);
  if (back === undefined) return imported.problems.length > 0 ? undefined : "vanished";
  const before = wordsOfDraft(draftOfSnippet({ ...snippet }));
  // A tag that an author wrote is meant, and comes back as our own for it.
  const after = wordsOfDraft({ ...draftOfSnippet(back), desk: exchangeFormat(format).desk });
  return before === after ? undefined : `${JSON.stringify(before)} became ${JSON.stringify(after)}`;
}

/** Why a title did not come through. */
function titleFault(format: FormatId, title: string): string | undefined {
  const snippet = { id: "one", title: soundTitle(`${title} one`), template: "We send it.", fields: {} };
  const exported = exportSnippets(format, [snippet]);
  if (refused(told(exported))) return undefined;
  const { snippet: back } = again(format, exported);
  if (told(exported).includes("the title")) return undefined;
  return back?.title === snippet.title ? undefined : `became ${JSON.stringify(back?.title)}`;
}

const anything = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostile.filter((value) => value.length < 100)),
      fc.string(),
      fc.string({ unit: "binary" }),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(""));

const fillable = formatIds.filter((id) => id !== "json");
const withFields = fillable.filter((id) => exchangeFormat(id).fields !== "gaps");

describe.each(formatIds)("through %s", (format) => {
  test.each(hostile.map((value) => [JSON.stringify(value).slice(0, 40), value] as const))("typed: %s", (_, value) => {
    expect(valueFault(format, value, false)).toBeUndefined();
    expect(valueFault(format, value, true)).toBeUndefined();
    expect(valueFault(format, value, true, "{{thing}}")).toBeUndefined();
    expect(valueFault(format, value, false, "- {{thing}}\n- two")).toBeUndefined();
  });

  test("anything typed", () => {
    fc.assert(
      fc.property(anything, fc.boolean(), fc.constantFrom(plainBody, "{{thing}}"), (value, multiline, body) => {
        // Nothing typed leaves the field as it was.
        fc.pre(value !== "");
        expect(valueFault(format, value, multiline, body)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(withFields)("the parts of a field through %s", (format) => {
  test.each(hostile.map((value) => [JSON.stringify(value).slice(0, 40), value] as const))("%s", (_, value) => {
    expect(fieldFault(format, value)).toBeUndefined();
  });

  test("anything", () => {
    fc.assert(
      fc.property(anything, (value) => {
        fc.pre(value !== "");
        expect(fieldFault(format, value)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(formatIds)("a writer's own words through %s", (format) => {
  // What no text may hold is not there to be exported: it is refused when a snippet is saved.
  const sound = hostile.filter((value) => !/[\p{Cc}\p{Cs}\ufdd0-\ufdef]/u.test(value.replace(/[\n\r\t]/g, "")));
  test.each(sound.map((value) => [JSON.stringify(value).slice(0, 40), value] as const))("%s", (_, value) => {
    expect(textFault(format, value)).toBeUndefined();
    expect(titleFault(format, value)).toBeUndefined();
  });
});

test("lossless JSON carries even half characters", () => {
  for (const value of hostile) {
    const pattern = patternOf(plainBody, { thing: field("Thing", { default: value, hint: value }) });
    const { imported } = again("json", exportPatterns("json", [pattern]));
    expect(imported.patterns).toEqual([pattern]);
  }
});

test("a subject keeps its words where there is a place for it", () => {
  const pattern = patternOf("Subject: About {{thing}}\n\nWe send it.", { thing: field("Thing") });
  for (const format of withFields) {
    const { snippet } = again(format, exportPatterns(format, [pattern], { values: { thing: "=1+1" } }));
    expect(snippet && subjectOf(draftOfSnippet(snippet), "strict")).toBe("About =1+1");
  }
});
