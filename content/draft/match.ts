/**
 * Finds wordings in the words of a sentence.
 *
 * A set of places between words is one number, a bit for each place, so that all places at which a wording may have
 * got to are moved on together. The cost of a wording is its own length, whatever the words are.
 */
import type { Leaf, Lexicon } from "./lexicon.ts";
import type { Node, Sequence } from "./notation.ts";
import type { Token } from "./tokens.ts";

export type Places = bigint;

/** The words of a sentence as the rules ask for them. */
export type Board = {
  readonly length: number;
  /** Where each leaf takes a word; a leaf that takes none is left out. */
  readonly leaves: ReadonlyMap<Leaf, Places>;
  /** All words. */
  readonly all: Places;
  /** Words that stand in the same clause as the word before. */
  readonly joined: Places;
};

export function boardOf(tokens: readonly Token[], lexicon: Lexicon): Board {
  const leaves = new Map<Leaf, Places>();
  let joined = 0n;
  for (const [place, { word, clause }] of tokens.entries()) {
    const bit = 1n << BigInt(place);
    for (const leaf of lexicon.leavesOf(word)) leaves.set(leaf, (leaves.get(leaf) ?? 0n) | bit);
    if (place > 0 && tokens[place - 1]?.clause === clause) joined |= bit;
  }
  return { length: tokens.length, leaves, all: (1n << BigInt(tokens.length)) - 1n, joined };
}

/** The places after which `sequence` may end when it begins at one of `from`. */
export function endsOf(sequence: Sequence, board: Board, from: Places): Places {
  let places = from;
  for (const node of sequence) {
    if (places === 0n) return places;
    places = step(node, board, places);
  }
  return places;
}

function step(node: Node, board: Board, places: Places): Places {
  switch (node.kind) {
    case "words":
      return (places & (board.leaves.get(node.leaf) ?? 0n)) << 1n;
    case "any-word":
      return (places & board.all) << 1n;
    case "start":
      return places & ~board.joined & board.all;
    case "end":
      return places & (1n << BigInt(board.length));
    case "gap":
      return overGap(places, node.most, node.crossesCommas ? board.all : board.joined);
    case "choice": {
      let ends = node.optional ? places : 0n;
      for (const option of node.options) ends |= endsOf(option, board, places);
      return ends;
    }
  }
}

/** Up to `most` words of `may` are passed over; the word behind the gap must be one of them too. */
function overGap(from: Places, most: number, may: Places): Places {
  let reached = from & may;
  let front = reached;
  for (let count = 0; count < most && front !== 0n; count++) {
    front = (front << 1n) & may;
    reached |= front;
  }
  return reached;
}

/** The leaves of which one must be found where `sequence` begins. */
export function firstLeaves(sequence: Sequence): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (const node of sequence) {
    if (node.kind === "start") continue;
    if (node.kind === "words") return [...leaves, node.leaf];
    if (node.kind !== "choice") return leaves;
    for (const option of node.options) leaves.push(...firstLeaves(option));
    if (!node.optional && !node.options.some(isPassable)) return leaves;
  }
  return leaves;
}

/** Whether a sequence can be found without any word. */
function isPassable(sequence: Sequence): boolean {
  return sequence.every((node) => node.kind === "start" || (node.kind === "choice" && node.optional));
}
