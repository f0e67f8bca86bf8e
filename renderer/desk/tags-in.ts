import type { Filled, FilledBlock, Piece } from "#content/compose";

/** The desk's tags in a letter by the names of what they stand for, each as it is first written. */
export function tagsIn(filled: Filled): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const piece of [...(filled.subject ?? []), ...filled.body.flatMap(piecesOf)]) {
    if (piece.kind === "tag" && !tags.has(piece.field)) tags.set(piece.field, piece.text);
  }
  return tags;
}

function piecesOf(block: FilledBlock): readonly Piece[] {
  switch (block.kind) {
    case "paragraph":
      return block.pieces;
    case "list":
      return block.items.flat();
    case "quote":
      return block.blocks.flatMap(piecesOf);
  }
}
