import { describe, expect, test } from "vitest";
import { isDeskId, subjectOf } from "#content/compose";
import { exchangeFormat, exportPatterns, type FormatId, formatIds, importFile } from "#content/exchange";
import { type Source, sourcesOf } from "../../../content/exchange/source.ts";
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
  const toldOf = (source: Source) => lost.filter((one) => one.pattern === source.of).map(({ what }) => what);
  const kept = (source: Source, told: readonly string[]) =>
    Object.entries(source.fields).filter(
      ([name, field]) => !told.includes(`the check box ${field.label}`) && !told.includes(`the field ${name}`),
    );

  test.each(sources.map((source, at) => [source.id, source, at] as const))("each field of %s", (_, source, at) => {
    const told = toldOf(source);
    for (const [name, field] of kept(source, told)) {
      const again = snippets[at]?.fields[name];
      if (!told.includes(`the default of ${name}`)) expect(again?.default ?? "", name).toBe(field.default ?? "");
      if (told.includes(`the choices of ${name}`)) continue;
      const ordered = (values: readonly string[] | undefined) =>
        told.includes(`the order of the choices of ${name}`) ? values?.toSorted() : values;
      expect(again?.type, name).toBe(field.type);
      expect(ordered(again?.values), name).toEqual(ordered(field.values));
    }
  });

  test.each(sources.map((source, at) => [source.id, source, at] as const))("the words of %s", (_, source, at) => {
    const snippet = snippets[at];
    if (snippet === undefined) throw new Error("missing");
    const names = kept(source, toldOf(source)).map(([name]) => name);
    for (const toggles of [false, true]) {
      const all = Object.entries(valuesFor(source.fields, toggles));
      const values = Object.fromEntries(
        all.filter(([name]) => names.includes(name) || source.fields[name]?.type !== "toggle"),
      );
      const draft = draftOfSnippet(snippet, values);
      const original = { variant: source, fields: source.fields, values };
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
