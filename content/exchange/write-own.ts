/** The formats of our own, which carry everything: JSON, a table, a folder of Markdown. */
import { stringify } from "yaml";
import { fill } from "../compose/fill.ts";
import { writePlain } from "../compose/write-plain.ts";
import { writeTemplate } from "../compose/write-template.ts";
import type { Pattern } from "../pattern.ts";
import { writeCsv } from "./csv.ts";
import type { LostList } from "./lost.ts";
import { csvColumns, jsonMark } from "./own-mark.ts";
import type { OwnSnippet } from "./own-snippet.ts";
import { nameOf, type Source } from "./source.ts";

export function writeJson(patterns: readonly Pattern[], snippets: readonly OwnSnippet[]): string {
  return `${JSON.stringify({ ...jsonMark, patterns, snippets }, null, 2)}\n`;
}

/** One row for each wording; `text` is for people, `template` and `fields` bring it back whole. */
export function writeTable(sources: readonly { readonly source: Source; readonly lost: LostList }[]): string {
  const rows = sources.map(({ source, lost }) => {
    const cells: Record<(typeof csvColumns)[number], string> = {
      id: source.id,
      title: titleOf(source),
      channel: source.channel ?? "",
      tone: source.tone ?? "",
      language: source.lang ?? "",
      text: writePlain(fill({ variant: source, fields: source.fields, values: {} }).body),
      template: templateOf(source, lost),
      fields: JSON.stringify(source.fields),
    };
    return csvColumns.map((column) => cells[column]);
  });
  return writeCsv([[...csvColumns], ...rows], { separator: ",", neutralise: true, mark: true });
}

export function writeMarkdownFile(source: Source, lost: LostList): string {
  const head = {
    id: source.id,
    title: titleOf(source),
    ...(source.channel === undefined ? {} : { channel: source.channel }),
    ...(source.tone === undefined ? {} : { tone: source.tone }),
    ...(source.lang === undefined ? {} : { lang: source.lang }),
    fields: source.fields,
  };
  return `---\n${writeYaml(head)}---\n\n${templateOf(source, lost)}\n`;
}

/** Without anchors, tags and folded lines, which our own reader refuses. */
export function writeYaml(value: unknown): string {
  return stringify(value, { version: "1.2", schema: "core", aliasDuplicateObjects: false, lineWidth: 0 });
}

/** A variant's own label has no column, and tells it from its neighbours. */
function titleOf(source: Source): string {
  return source.label === undefined ? source.title : `${source.title} \u00b7 ${source.label}`;
}

function templateOf(source: Source, lost: LostList): string {
  const written = writeTemplate(source);
  if (written?.styleLost) lost.add("bold, italics and the marks of components", "Markdown would not read them there");
  // Every template was read from text, so that only a fault of ours leads here.
  if (written === undefined) throw new Error(`Cannot write the template of ${nameOf(source)}`);
  return written.text;
}
