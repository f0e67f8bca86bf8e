import type { FilledBlock } from "./fill.ts";
import type { Piece } from "./line-writer.ts";

/** Paragraphs parted by an empty line, points by their mark; no newline at the end. */
export function writePlain(blocks: readonly FilledBlock[]): string {
  return blocks.map(blockToPlain).join("\n\n");
}

export function plainLine(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join("");
}

function blockToPlain(block: FilledBlock): string {
  switch (block.kind) {
    case "paragraph":
      return plainLine(block.pieces);
    case "list":
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${plainLine(item)}`).join("\n");
    case "quote":
      return writePlain(block.blocks)
        .split("\n")
        .map((line) => (line === "" ? ">" : `> ${line}`))
        .join("\n");
  }
}
