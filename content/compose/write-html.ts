import { escapeText } from "../markdown/escape.ts";
import type { FilledBlock } from "./fill.ts";
import type { Piece } from "./line-writer.ts";
import { runs } from "./runs.ts";

/** Semantic HTML without styles, classes or attributes, which every editor takes on in its own look. */
export function writeHtml(blocks: readonly FilledBlock[]): string {
  return blocks.map(blockToHtml).join("");
}

function blockToHtml(block: FilledBlock): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${lineToHtml(block.pieces)}</p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li>${lineToHtml(item)}</li>`).join("")}</${tag}>`;
    }
    case "quote":
      return `<blockquote>${writeHtml(block.blocks)}</blockquote>`;
  }
}

function lineToHtml(pieces: readonly Piece[]): string {
  return runs(pieces, "strong")
    .map((strong) => {
      const inner = runs(strong.pieces, "emphasis")
        .map(({ on, pieces: words }) => (on ? `<em>${wordsToHtml(words)}</em>` : wordsToHtml(words)))
        .join("");
      return strong.on ? `<strong>${inner}</strong>` : inner;
    })
    .join("");
}

function wordsToHtml(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === "break" ? "<br>" : escapeText(piece.text))).join("");
}
