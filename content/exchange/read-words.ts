/** Words from elsewhere as nodes of a template: tags, gaps in brackets and the marks of other programs. */
import type { DeskId } from "../compose/desk-profiles.ts";
import { type DeskMark, fitsFallback, scanTags } from "../compose/desk-tags.ts";
import type { Block, Inline } from "../compose/template.ts";
import type { Field } from "../pattern.ts";
import { exchangeLimits } from "./limits.ts";
import type { LostList } from "./lost.ts";

/** What a reader gathers besides the text. */
export type Reading = {
  readonly desk: DeskId | undefined;
  /** Whether words such as `[arrival date?]` stand for fields: in formats that have none of their own. */
  readonly gaps: boolean;
  readonly fields: Map<string, Field>;
  readonly lost: LostList;
};

/** A field with everything a reader does not know left open. */
export function plainField(label: string, more: Partial<Field> = {}): Field {
  return { label, example: "", type: "text", required: true, multiline: false, ...more };
}

/** Splits words at the desk's tags and at gaps such as `[arrival date?]`, which become fields. */
export function readWords(text: string, reading: Reading): Inline[] {
  if (reading.desk === undefined) return readGaps(text, reading);
  return scanTags(text, reading.desk).flatMap((mark) => readMark(mark, reading));
}

function readMark(mark: DeskMark, reading: Reading): Inline[] {
  switch (mark.kind) {
    case "text":
      return readGaps(mark.text, reading);
    case "tag": {
      const { variable, fallback } = mark;
      if (fallback === undefined) return [{ kind: "desk", variable }];
      if (fitsFallback(fallback)) return [{ kind: "desk", variable, fallback }];
      reading.lost.add(
        `the words for an unknown value in ${mark.text}`,
        "they hold marks that other desks could not take",
      );
      return [{ kind: "desk", variable }];
    }
    case "unknown":
      reading.lost.add(mark.text, "it is kept as words, because we do not know what other desks call it");
      return [{ kind: "text", text: mark.text }];
  }
}

/** The same for every word of a block. */
export function readBlockWords(block: Block, reading: Reading): Block {
  const all = (blocks: readonly Block[]) => blocks.map((one) => readBlockWords(one, reading));
  switch (block.kind) {
    case "paragraph":
      return { ...block, children: readLineWords(block.children, reading) };
    case "list":
      return { ...block, items: block.items.map((item) => readLineWords(item, reading)) };
    case "quote":
      return { ...block, children: all(block.children) };
    case "when":
      return { ...block, shown: all(block.shown), otherwise: all(block.otherwise) };
  }
}

function readLineWords(nodes: readonly Inline[], reading: Reading): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.kind === "text") return readWords(node.text, reading);
    if (node.kind === "when") {
      const { shown, otherwise } = node;
      return [{ ...node, shown: readLineWords(shown, reading), otherwise: readLineWords(otherwise, reading) }];
    }
    return "children" in node ? [{ ...node, children: readLineWords(node.children, reading) }] : [node];
  });
}

const gap = /\[([\p{L}\p{N}][^[\]\n?]{0,80})\?\]/gu;

function readGaps(text: string, reading: Reading): Inline[] {
  if (!reading.gaps) return text === "" ? [] : [{ kind: "text", text }];
  const nodes: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(gap)) {
    if (match.index > from) nodes.push({ kind: "text", text: text.slice(from, match.index) });
    nodes.push({ kind: "field", name: gapField(match[1] ?? "", reading) });
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push({ kind: "text", text: text.slice(from) });
  return nodes;
}

function gapField(words: string, { fields }: Reading): string {
  const label = words.slice(0, 1).toUpperCase() + words.slice(1);
  const known = [...fields].find(([, field]) => field.label === label);
  if (known !== undefined) return known[0];
  // More are refused in the end, and need no names of their own.
  const [first] = fields.keys();
  if (first !== undefined && fields.size > exchangeLimits.fields) return first;
  const name = freeName(words, fields);
  fields.set(name, plainField(label));
  return name;
}

/** A name for a field from its label, numbered when it is taken. */
export function freeName(label: string, taken: ReadonlyMap<string, unknown>): string {
  const words = label
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[0-9_]+|(?<!_)_+$/g, "")
    .slice(0, 60)
    .replace(/(?<!_)_+$/, "");
  const name = words === "" ? "field" : words;
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) if (!taken.has(`${name}_${number}`)) return `${name}_${number}`;
}
