import type { Piece } from "./line-writer.ts";

/** Neighbouring pieces that do, or do not, share a style. */
export function runs(
  pieces: readonly Piece[],
  style: "strong" | "emphasis",
): { readonly on: boolean; readonly pieces: readonly Piece[] }[] {
  const found: { on: boolean; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const on = piece[style] === true;
    const last = found.at(-1);
    if (last?.on === on) last.pieces.push(piece);
    else found.push({ on, pieces: [piece] });
  }
  return found;
}
