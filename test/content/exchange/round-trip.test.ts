import { describe, expect, test } from "vitest";
import { isDeskId, subjectOf } from "#content/compose";
import { exchangeFormat, exportPatterns, type FormatId, formatIds, importFile } from "#content/exchange";
import { sourcesOf } from "../../../content/exchange/source.ts";
import { asFile, draftOfSnippet, patterns, thereAndBack, valuesFor, wordsOfDraft } from "./bundled.ts";

const sources = sourcesOf(patterns);
const inFormats = (fields: "all" | "some" | "gaps") =>
  formatIds.filter((id) => id !== "json" && exchangeFormat(id).fields === fields);

test("lossless JSON brings every bundled pattern back exactly", () => {
  const { patterns: again, problems, lost } = thereAndBack("json");
  expect({ problems, lost }).toEqual({ problems: [], lost: [] });
  expect(again).toEqual(patterns);
});

describe.each(formatIds.filter((id) => id !== "json"))("every bundled pattern through %s", (format) => {
  const { snippets, problems, format: told } = thereAndBack(format);

  test("comes back, one snippet for each wording", () => {
    expect(problems).toEqual([]);
    expect(told).toBe(format);
    expect(snippets).toHaveLength(sources.length);
  });

  test("is recognised without being told", () => {
    const { name, bytes } = asFile(exportPatterns(format, patterns));
    expect(importFile(undefined, name, bytes).format).toBe(format);
  });
});

describe.each(inFormats("all"))("%s carries everything", (format) => {
  const { snippets, lost } = thereAndBack(format);

  test("nothing is lost", () => {
    expect(lost).toEqual([]);
  });

  test.each(sources.map((source, at) => [source.id, source, at] as const))("%s", (_, source, at) => {
    const snippet = snippets[at];
    if (snippet === undefined) throw new Error("missing");
    expect(snippet).toMatchObject({ id: source.id, channel: source.channel, tone: source.tone, lang: source.lang });
    expect(snippet.fields).toEqual(source.fields);
    const { variant } = draftOfSnippet(snippet);
    expect(variant.body).toEqual(source.body);
    expect(variant.subject).toEqual(source.subject);
  });
});

describe.each(inFormats("some"))("%s carries what is to be filled in", (format) => {
  const { snippets } = thereAndBack(format);
  const { lost } = exportPatterns(format, patterns);

  test.each(sources.map((source, at) => [source.id, source, at] as const))("%s", (_, source, at) => {
    const snippet = snippets[at];
    if (snippet === undefined) throw new Error("missing");
    const told = lost.filter((one) => one.pattern === source.of).map(({ what }) => what);
    for (const [name, field] of Object.entries(source.fields)) {
      if (told.includes(`the check box ${field.label}`) || told.includes(`the field ${name}`)) continue;
      const again = snippet.fields[name];
      if (!told.includes(`the choices of ${name}`)) expect(again?.type, name).toBe(field.type);
      if (!told.includes(`the default of ${name}`)) expect(again?.default ?? "", name).toBe(field.default ?? "");
      if (told.includes(`the order of the choices of ${name}`)) {
        expect(again?.values?.toSorted(), name).toEqual(field.values?.toSorted());
      } else if (!told.includes(`the choices of ${name}`)) expect(again?.values, name).toEqual(field.values);
    }
    for (const toggles of [false, true]) {
      const kept = Object.keys(source.fields).filter((name) => {
        const field = source.fields[name];
        return field?.type !== "toggle" || !told.includes(`the check box ${field.label}`);
      });
      const values = valuesFor(source.fields, toggles);
      const answered = Object.fromEntries(Object.entries(values).filter(([name]) => kept.includes(name)));
      const draft = draftOfSnippet(snippet, answered);
      const original = { variant: source, fields: source.fields, values: answered };
      expect(wordsOfDraft(draft)).toBe(wordsOfDraft(original));
      expect(subjectOf(draft, "with-gaps")).toBe(subjectOf(original, "with-gaps"));
    }
  });
});

describe.each(inFormats("gaps"))("%s carries the words, with gaps to see", (format: FormatId) => {
  const { snippets } = thereAndBack(format);
  const desk = exchangeFormat(format).desk;

  test.each(sources.map((source, at) => [source.id, source, at] as const))("%s", (_, source, at) => {
    const snippet = snippets[at];
    if (snippet === undefined) throw new Error("missing");
    const original = { variant: source, fields: source.fields, values: {}, desk };
    expect(wordsOfDraft({ ...draftOfSnippet(snippet), desk })).toBe(wordsOfDraft(original));
    expect(desk === undefined || isDeskId(desk)).toBe(true);
  });
});
