import { walkBlocks } from "../compose/walk-template.ts";
import type { Variant } from "../pattern.ts";
import type { ReplyPiece } from "./piece.ts";

/**
 * The components in the order in which a reply brings them: what we did, what it meant for them, what is put right,
 * why, what has changed, and then what looks further.
 *
 * It is the order of the library's own wordings; a test holds it against them.
 */
export const componentOrder = [
  "responsibility",
  "regret",
  "repair",
  "explanation",
  "involve-customer",
  "repentance",
  "humour",
  "public-follow-up",
  "forgiveness",
] as const;

/** Each component that the words of a variant carry, once, in reading order. */
export function carriedComponents(variant: Pick<Variant, "body">): readonly string[] {
  const carried = new Set<string>();
  walkBlocks(variant.body, {
    inline: (node) => {
      if (node.kind === "component") carried.add(node.component);
    },
  });
  return [...carried];
}

/** Where the weight of a piece lies on the way through `componentOrder`; what is the writer's own comes after everything. */
function weight(piece: ReplyPiece): number {
  if (piece.kind === "lines") return Number.POSITIVE_INFINITY;
  const carried = carriedComponents(piece.variant);
  const known = (carried.length > 0 ? carried : piece.pattern.components).map(placeOf);
  if (known.length === 0) return Number.POSITIVE_INFINITY;
  return known.reduce((sum, place) => sum + place, 0) / known.length;
}

function placeOf(component: string): number {
  const known: readonly string[] = componentOrder;
  const place = known.indexOf(component);
  return place === -1 ? componentOrder.length : place;
}

/** The pieces in the order of an apology; pieces of the same weight stay as they were added. */
export function inOrder(pieces: readonly ReplyPiece[]): readonly ReplyPiece[] {
  return pieces
    .map((piece) => ({ piece, at: weight(piece) }))
    .sort((one, other) => (one.at === other.at ? 0 : one.at - other.at))
    .map(({ piece }) => piece);
}

/** The pieces with one of them at another place, counted among all of them; the same list when nothing moves. */
export function moved(pieces: readonly ReplyPiece[], key: string, to: number): readonly ReplyPiece[] {
  const from = pieces.findIndex((piece) => piece.key === key);
  const piece = pieces[from];
  const target = Math.max(0, Math.min(to, pieces.length - 1));
  if (!piece || from === target) return pieces;
  const rest = pieces.filter((other) => other !== piece);
  return [...rest.slice(0, target), piece, ...rest.slice(target)];
}
