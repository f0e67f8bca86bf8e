import type { MatchKind } from "../request.ts";

/**
 * One way in which a query word can be met.
 *
 * `terms` are numbers of the store; a document must hold them all. `quality` is how much of the word such a
 * meeting is worth: 1 for the word itself.
 */
export type Expansion = {
  readonly terms: readonly number[];
  readonly quality: number;
  readonly how: MatchKind;
  /** What to show as met when it does not stand in the text: a tag, or the words of a synonym. */
  readonly shown?: string;
};

/** What each way of meeting a word is worth. Chosen in this order by convention: exact, prefix while typing, stem, synonym, typo. */
export const qualities = {
  exact: 1,
  stem: 0.92,
  /** Beginning of a word, still being typed. */
  open: 0.8,
  /** Beginning of a longer word, when typing has moved on. */
  beginning: 0.5,
  /** Another form of a word of rich inflection, by its first letters. */
  kin: 0.65,
  /** A synonym's id: the item is about that very thing. */
  tag: 0.75,
  synonym: 0.62,
  /** The synonym of another language, mostly met in the English text. */
  foreignSynonym: 0.5,
} as const;

/** How far a correction is trusted: one slip in a long word is surely one, one in four letters may be another word. */
export function correctionTrust(word: string, slips: number): number {
  return 1 - (1.5 * slips) / Math.max(4, word.length);
}
