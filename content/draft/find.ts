/** Applies the rules of one language to the words of one sentence. */
import type { DraftRule } from "../draft-rule.ts";
import { type Board, boardOf, endsOf, type Places } from "./match.ts";
import type { Sequence } from "./notation.ts";
import type { PreparedLanguage, PreparedRule } from "./prepare.ts";
import type { Token } from "./tokens.ts";

/** Words from `from` up to, not including, `to`. */
export type Words = { readonly from: number; readonly to: number };
export type RuleFound = {
  readonly rule: DraftRule;
  readonly words: Words;
  /** It counts whatever else the reply carries. */
  readonly isFirm: boolean;
};
export type Found = {
  readonly rules: readonly RuleFound[];
  /** The sentence names a day, an hour or another date. */
  readonly isDated: boolean;
};

/** How far before its words a rule looks for what forbids it. */
const near = 3;

/** Each rule at most once for components, at every place for weak phrases. */
export function findRules(language: PreparedLanguage, tokens: readonly Token[], isQuestion: boolean): Found {
  const places = placesOf(language, tokens);
  const has = (numbers: readonly number[]) => numbers.some((number) => places.has(number));
  const rules = language.rules.flatMap((prepared): RuleFound[] => {
    const { rule } = prepared;
    if (isQuestion && rule.weak === undefined && rule.in_questions !== true) return [];
    if (prepared.with.length > 0 && !has(prepared.with)) return [];
    if (has(prepared.unless)) return [];
    const found = wordsOf(prepared, places);
    const isFirm = rule.beside === undefined || has(prepared.orWith);
    return (rule.weak === undefined ? found.slice(0, 1) : found).map((words) => ({ rule, words, isFirm }));
  });
  return { rules, isDated: has(language.when) };
}

/** A wording found this often in one sentence is found enough; it keeps pasted matter from costing more than text. */
const mostFinds = 12;

function placesOf(language: PreparedLanguage, tokens: readonly Token[]): ReadonlyMap<number, readonly Words[]> {
  const board = boardOf(tokens, language.lexicon);
  const starts = new Map<number, Places>();
  for (const [leaf, places] of board.leaves) {
    for (const number of language.beginning.get(leaf) ?? []) starts.set(number, (starts.get(number) ?? 0n) | places);
  }
  const found = new Map<number, readonly Words[]>();
  for (const [number, from] of starts) {
    const sequence = language.wordings[number] ?? [];
    // Asked of all places at once, most wordings prove not to be there at all.
    if (endsOf(sequence, board, from) !== 0n) found.set(number, eachPlace(sequence, board, from));
  }
  return found;
}

function eachPlace(sequence: Sequence, board: Board, from: Places): Words[] {
  const found: Words[] = [];
  for (let place = 0; place < board.length && found.length < mostFinds; place++) {
    const bit = 1n << BigInt(place);
    const ends = (from & bit) === 0n ? 0n : endsOf(sequence, board, bit);
    if (ends !== 0n) found.push({ from: place, to: ends.toString(2).length - 1 });
  }
  return found;
}

/** What the rule found, in reading order, the longest of what overlaps. */
function wordsOf(prepared: PreparedRule, places: ReadonlyMap<number, readonly Words[]>): Words[] {
  const listed = (numbers: readonly number[]) => numbers.flatMap((number) => places.get(number) ?? []);
  const against = listed(prepared.unlessNear);
  const all = listed(prepared.any)
    .filter(({ from, to }) => !against.some((other) => other.from < to && other.to > from - near))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Words[] = [];
  for (const words of all) {
    const last = kept.at(-1);
    if (last === undefined || words.from >= last.to) kept.push(words);
  }
  return kept;
}
