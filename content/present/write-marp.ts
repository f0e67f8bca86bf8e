/**
 * A deck as Markdown that Marp presents, and that any other Markdown program still reads.
 *
 * Marp also reads `$` as mathematics, `:name:` as a picture, and a comment that is YAML as an order to itself.
 */
import { lineToMarkdown } from "../compose/write-markdown.ts";
import type { Deck } from "./deck.ts";
import { type ComponentName, type Sheet, type SheetBlock, sheetsOf, type Words } from "./sheet.ts";

/** Marp sets every slide in one size; ours with much on them are set smaller, or their last lines would be cut off. */
const style = "section.full { font-size: 23px; } section.full table { font-size: 20px; }";

export function toMarp(deck: Deck, nameOf: ComponentName): string {
  const head = [
    "---",
    "marp: true",
    "theme: default",
    "paginate: true",
    "lang: en",
    `title: ${JSON.stringify(deck.title)}`,
    // Marp reads the header as Markdown.
    `header: ${JSON.stringify(escapeLine(deck.company))}`,
    `style: ${JSON.stringify(style)}`,
    "---",
  ].join("\n");
  const slides = sheetsOf(deck, nameOf).map(slideToMarp);
  return `${head}\n\n${slides.join("\n\n---\n\n")}\n`;
}

function slideToMarp(sheet: Sheet): string {
  const { kind, density, heading, place, blocks, components } = sheet;
  const isFull = density === "dense" || kind === "decide" || kind === "compare";
  const mark = kind === "title" ? "#" : "##";
  return [
    ...(isFull ? ["<!-- _class: full -->"] : []),
    `${mark} ${escapeLine(place === undefined ? heading : `${heading} (${place})`)}`,
    ...blocks.map((block, index) => blockToMarp(block, blocks[index + 1])),
    ...(components.length > 0 ? [`*In these words: ${escapeLine(components.join(", "))}*`] : []),
    noteToMarp(sheet),
  ].join("\n\n");
}

function blockToMarp(block: SheetBlock, next?: SheetBlock): string {
  switch (block.kind) {
    case "text":
      return toLine(block.words);
    case "quotation": {
      // Quotations that follow one another are named once, as on the screen.
      const named = block.by !== "" && next?.kind !== "quotation";
      return `> ${toLine(block.words)}${named ? `\n>\n> — ${escapeLine(block.by)}` : ""}`;
    }
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${block.start + index}.` : "-"} ${toLine(item)}`)
        .join("\n");
    case "figure":
      return `**${escapeLine(block.figure)}** ${toLine(block.words)}`;
    case "fact":
      return `**${escapeLine(block.name)}:** ${escapeLine(block.value)}`;
    case "table":
      return [
        row(["Component", ...block.columns]),
        `|${" --- |".repeat(block.columns.length + 1)}`,
        ...block.rows.map(({ name, has }) => row([name, ...has.map((one) => (one ? "Yes" : "–"))])),
      ].join("\n");
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(escapeLine).join(" | ")} |`;
}

/** The time comes first: a comment that begins with a whole sentence is never YAML, whatever the note says. */
function noteToMarp({ time, notes }: Sheet): string {
  const text = [time, ...notes.map(noteText)].join("\n\n");
  return `<!--\n${text.replace(/--(!?)>/g, "-- $1>")}\n-->`;
}

function noteText(block: SheetBlock): string {
  switch (block.kind) {
    case "text":
    case "quotation":
      return flat(block.words);
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${block.start + index}.` : "-"} ${flat(item)}`)
        .join("\n");
    case "figure":
    case "fact":
    case "table":
      throw new Error(`a note holds a ${block.kind}, which no Markdown makes`);
  }
}

function flat(words: Words): string {
  return oneLine(words.map(({ text }) => text).join("")).trim();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

function escapeLine(text: string): string {
  return toLine([{ text }]);
}

/** One line, because a second could begin with a mark that means something. */
function toLine(words: Words): string {
  const pieces = words.map((stretch) => ({ ...stretch, kind: "text" as const, text: oneLine(stretch.text) }));
  return lineToMarkdown(trimmed(pieces))
    .replaceAll("$", "\\$")
    .replace(/:(?=[\w+-]+:)/g, "\\:");
}

/** Four spaces at the start of a line would make code of it. */
function trimmed<Piece extends { readonly text: string }>(pieces: readonly Piece[]): Piece[] {
  const last = pieces.length - 1;
  return pieces.map((piece, index) => {
    const text = index === 0 ? piece.text.trimStart() : piece.text;
    return { ...piece, text: index === last ? text.trimEnd() : text };
  });
}
