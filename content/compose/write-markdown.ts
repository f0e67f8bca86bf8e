/**
 * A reply as Markdown in which every word is still only a word: read by any Markdown program, a value
 * that looks like a heading, a link or a list comes out as it was typed.
 */
import type { FilledBlock } from "./fill.ts";
import type { Piece } from "./line-writer.ts";
import { runs } from "./runs.ts";

export function writeMarkdown(blocks: readonly FilledBlock[]): string {
  return blocks.map(blockToMarkdown).join("\n\n");
}

function blockToMarkdown(block: FilledBlock): string {
  switch (block.kind) {
    case "paragraph":
      return lineToMarkdown(block.pieces);
    case "list":
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : "- ";
          return mark + lineToMarkdown(item).replaceAll("\n", `\n${" ".repeat(mark.length)}`);
        })
        .join("\n");
    case "quote":
      return writeMarkdown(block.blocks)
        .split("\n")
        .map((line) => (line === "" ? ">" : `> ${line}`))
        .join("\n");
  }
}

export function lineToMarkdown(pieces: readonly Piece[]): string {
  const strong = runs(pieces, "strong").map((run) => {
    const inner = runs(run.pieces, "emphasis").map(({ on, pieces: words }) => ({ on, text: wordsToMarkdown(words) }));
    return { on: run.on, text: joinMarked(inner, "*") };
  });
  return joinMarked(strong, "**").split("\n").map(escapeLineStart).join("\n");
}

function wordsToMarkdown(pieces: readonly Piece[]): string {
  return pieces.map(pieceToMarkdown).join("");
}

function pieceToMarkdown(piece: Piece): string {
  if (piece.kind === "break") return "\\\n";
  // A help desk finds its tag only as it stands in the table.
  return piece.kind === "tag" ? piece.text : escapeWords(piece.text);
}

/** Puts marks around the stretches that are on, unless Markdown would not read them as marks there. */
function joinMarked(stretches: readonly { readonly on: boolean; readonly text: string }[], mark: string): string {
  return stretches
    .map(({ on, text }, index) => {
      if (!on) return text;
      const core = text.trim();
      const lead = text.slice(0, text.length - text.trimStart().length);
      const trail = text.slice(lead.length + core.length);
      const previous = lead || stretches[index - 1]?.text.at(-1) || " ";
      const next = trail || stretches[index + 1]?.text[0] || " ";
      const opens = isWord(core[0]) || !isWord(previous);
      const closes = isWord(core.at(-1)) || !isWord(next);
      return core !== "" && opens && closes ? lead + mark + core + mark + trail : text;
    })
    .join("");
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** Marks that mean something anywhere in a line, and those that make an address of what follows. */
export function escapeWords(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|!]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/www\./gi, (words) => `${words.slice(0, -1)}\\.`)
    .replace(/@/g, "\\@");
}

/** Marks that mean something only at the start of a line. */
export function escapeLineStart(line: string): string {
  return line.replace(/^[#+\-=:]/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");
}
