import type { DeskId } from "../compose/desk-profiles.ts";
import { fitsFallback } from "../compose/desk-tags.ts";
import type { Draft, FieldValues } from "../compose/draft.ts";
import type { Pattern } from "../pattern.ts";
import { type ExchangeFile, fileOf } from "./archive.ts";
import { acceptedValues, fillSource } from "./fill-source.ts";
import { exchangeFormat, type FormatId } from "./formats.ts";
import { type Lost, LostList, withoutRepeats } from "./lost.ts";
import type { OwnSnippet } from "./own-snippet.ts";
import { soundSource } from "./sound.ts";
import { type Source, sourceOf, sourcesOf, type VariantChoice } from "./source.ts";
import { writeJson } from "./write-own.ts";
import { type Written, writers } from "./writers.ts";

export type ExportOptions = {
  /** Whose tags stand in formats that belong to no desk. */
  readonly desk?: DeskId | undefined;
  readonly fallbacks?: Draft["fallbacks"];
  /** Variants by pattern; a pattern that is not named gives all of its own. */
  readonly variants?: VariantChoice;
  /** Filled in before writing; what is not named stays a field. Lossless JSON keeps every field, and tells. */
  readonly values?: FieldValues;
  /** What the package or file is called: lower-case words joined by hyphens. */
  readonly name?: string;
};

export type Exported = { readonly files: readonly ExchangeFile[]; readonly lost: readonly Lost[] };

/** Writes patterns in a format. Several files belong into one archive, see `zipOf`. */
export function exportPatterns(format: FormatId, patterns: readonly Pattern[], options: ExportOptions = {}): Exported {
  return exportTogether(format, { patterns, snippets: [] }, options);
}

/** The same for a writer's own snippets. */
export function exportSnippets(
  format: FormatId,
  snippets: readonly OwnSnippet[],
  options: ExportOptions = {},
): Exported {
  return exportTogether(format, { patterns: [], snippets }, options);
}

export type ToExport = { readonly patterns: readonly Pattern[]; readonly snippets: readonly OwnSnippet[] };

/** Patterns and a writer's own snippets in one file, or in one folder. */
export function exportTogether(
  format: FormatId,
  { patterns, snippets }: ToExport,
  options: ExportOptions = {},
): Exported {
  if (format === "json") return jsonOf(patterns, snippets, options);
  return written(format, withFreeIds([...sourcesOf(patterns, options.variants), ...snippets.map(sourceOf)]), options);
}

/** A snippet of the writer's own may be called what a variant of a pattern is called; files and triggers may not. */
function withFreeIds(sources: readonly Source[]): readonly Source[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    let id = source.id;
    for (let number = 2; taken.has(id); number += 1) id = `${source.id}-${number}`;
    taken.add(id);
    return id === source.id ? source : { ...source, id };
  });
}

function jsonOf(
  patterns: readonly Pattern[],
  snippets: readonly OwnSnippet[],
  { name, variants, values = {} }: ExportOptions,
): Exported {
  const chosen = patterns.map((pattern) => {
    const wanted = variants?.[pattern.id];
    return wanted === undefined
      ? pattern
      : { ...pattern, variants: pattern.variants.filter((variant) => wanted.includes(variant.id)) };
  });
  const lost = [...patterns, ...snippets].flatMap(({ id, fields }) =>
    Object.keys(values)
      .filter((typed) => Object.hasOwn(fields, typed))
      .map((typed) => ({ pattern: id, what: `what was typed for ${typed}`, why: "its fields stay to be filled in" })),
  );
  return { files: [fileOf(`${nameOr(name)}.${exchangeFormat("json").extension}`, writeJson(chosen, snippets))], lost };
}

function written(format: Exclude<FormatId, "json">, sources: readonly Source[], options: ExportOptions): Exported {
  const desk = exchangeFormat(format).desk ?? options.desk;
  const items = sources.map((source): Written => {
    const lost = new LostList(source.of);
    const sound = soundSource(source, lost);
    for (const [variable, words] of Object.entries(options.fallbacks ?? {})) {
      if (words === undefined || fitsFallback(words)) continue;
      lost.add(
        `the words for an unknown ${variable}`,
        "a tag cannot hold quotation marks, braces, commas or line ends",
      );
    }
    const values = acceptedValues(sound, options.values ?? {}, desk, lost);
    return { source: sound, filled: fillSource(sound, values), values, lost, desk, fallbacks: options.fallbacks };
  });
  const files = items.length === 0 ? [] : writers[format](items, nameOr(options.name));
  return { files, lost: withoutRepeats(items.flatMap(({ lost }) => lost.all())) };
}

function nameOr(name: string | undefined): string {
  return name !== undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? name : "amends-apologies";
}
