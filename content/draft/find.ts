/** Applies the rules of one language to the words of one sentence. */
import type { DraftRule } from "../draft-rule.ts";
import { endsOf } from "./match.ts";
import type { PreparedLanguage, PreparedRule } from "./prepare.ts";
import type { Token } from "./tokens.ts";

/** Words from `from` up to, not including, `to`. */
export type Words = { readonly from: number; readonly to: number };
export type RuleFound = { readonly rule: DraftRule; readonly words: Words };
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
    return (rule.weak === undefined ? found.slice(0, 1) : found).map((words) => ({ rule, words }));
  });
  return { rules, isDated: has(language.when) };
}

function placesOf(language: PreparedLanguage, tokens: readonly Token[]): ReadonlyMap<number, readonly Words[]> {
  const places = new Map<number, Words[]>();
  for (const [from, { word }] of tokens.entries()) {
    for (const number of language.beginningWith(word)) {
      const sequence = language.wordings[number] ?? [];
      const ends = endsOf(sequence, tokens, from);
      if (ends.length === 0) continue;
      const list = places.get(number) ?? [];
      list.push({ from, to: ends.reduce((a, b) => Math.max(a, b)) });
      places.set(number, list);
    }
  }
  return places;
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
