import { type DeskId, deskProfile } from "./desk-profiles.ts";
import type { Filled, FilledBlock } from "./fill.ts";
import type { Piece } from "./line-writer.ts";

/**
 * The fields whose values would begin a tag of the help desk, alone or with what stands beside them.
 *
 * Only typed words are looked at: a tag that an author wrote into a text of their own is meant.
 */
export function liveValues(filled: Filled, desk: DeskId): ReadonlySet<string> {
  const { live } = deskProfile(desk);
  const found = new Set<string>();
  for (const line of [filled.subject ?? [], ...filled.body.flatMap(linesOf)]) {
    const text = line.map((piece) => piece.text).join("");
    for (const opener of live) {
      for (let at = text.indexOf(opener); at !== -1; at = text.indexOf(opener, at + 1)) {
        for (const name of fieldsBetween(line, at, at + opener.length)) found.add(name);
      }
    }
  }
  return found;
}

function linesOf(block: FilledBlock): readonly (readonly Piece[])[] {
  switch (block.kind) {
    case "paragraph":
      return [block.pieces];
    case "list":
      return block.items;
    case "quote":
      return block.blocks.flatMap(linesOf);
  }
}

function fieldsBetween(line: readonly Piece[], from: number, to: number): string[] {
  const names: string[] = [];
  let start = 0;
  for (const piece of line) {
    const end = start + piece.text.length;
    if (piece.kind === "filled" && start < to && end > from) names.push(piece.field);
    start = end;
  }
  return names;
}
