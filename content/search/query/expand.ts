import { readings, stemTerms } from "../analysis/stem.ts";
import { wordClass } from "../analysis/word-weight.ts";
import type { Engine } from "../engine.ts";
import { allowedSlips, withoutOneLetterOrSwapped } from "../store/damerau.ts";
import { synonymExpansions } from "./expand-synonyms.ts";
import { correctionTrust, type Expansion, qualities } from "./expansion.ts";
import type { Word } from "./parse.ts";
import type { Probe } from "./synonyms.ts";

/** A query word with every way it may be met. */
export type ExpandedWord = {
  readonly word: Word;
  readonly expansions: readonly Expansion[];
  /** What it was taken for, when nothing in the library is spelt so. */
  readonly correction?: string;
  /** Met only by what it may have meant: a correction, a kin, two halves. */
  readonly guessed: boolean;
};

/** Words of the index taken for the beginning of a word: enough to find it, few enough to stay quick. */
const mostCompletions = 48;
const mostLonger = 24;

type Draft = {
  readonly word: Word;
  readonly expansions: Expansion[];
  readonly probe: Probe;
  readonly correction?: string;
  readonly guessed: boolean;
};

/**
 * Finds what each word of a query may be met by: itself, its stem, words that begin like it, and, only when the
 * library knows none of these, words one or two slips away. Then synonyms, for words alone and side by side.
 */
export function expandWords(engine: Engine, words: readonly Word[]): ExpandedWord[] {
  const drafts = words.map((word) => draftOf(engine, word));
  addCompounds(engine, drafts);
  const synonyms = synonymExpansions(
    engine,
    drafts.map(({ probe }) => probe),
  );
  return drafts.map(({ word, expansions, correction, guessed }, position) => ({
    word,
    guessed,
    expansions: strongest([...expansions, ...(synonyms[position] ?? [])]),
    ...(correction === undefined ? {} : { correction }),
  }));
}

function draftOf(engine: Engine, word: Word): Draft {
  const { form, open } = word;
  const keys = [form, ...stemTerms(form)];
  const expansions = [...direct(engine, form), ...beginnings(engine, word)];
  const known = expansions.length > 0 || keys.some((key) => engine.synonyms.knows(key));
  const probe = { keys, ...(open ? { beginning: form } : {}) };
  if (known || wordClass(form) === "function") return { word, expansions, probe, guessed: false };
  const kin = kinOf(engine, form);
  if (kin.keys.length > 0)
    return {
      word,
      expansions: kin.expansions,
      guessed: true,
      probe: { ...probe, keys: [...keys, ...kin.keys], trust: qualities.kin },
    };
  const halves = splitInTwo(engine, form);
  if (halves !== undefined) return { word, expansions: [halves], probe, guessed: true };
  return corrected(engine, word, probe);
}

/** The word as typed, and other forms of it. */
function direct({ postings }: Engine, form: string): Expansion[] {
  const exact = postings.find(form);
  const stems = stemTerms(form).map((stem) => postings.find(stem));
  return [
    ...(exact < 0 ? [] : [{ terms: [exact], quality: qualities.exact, how: "exact" as const }]),
    ...stems
      .filter((stem) => stem >= 0)
      .map((stem) => ({ terms: [stem], quality: qualities.stem, how: "stem" as const })),
  ];
}

function beginnings(engine: Engine, { form, open }: Word): Expansion[] {
  const { lexicon, postings } = engine;
  const complete = (prefix: string, most: number, quality: number) =>
    lexicon.beginningWith(prefix, most).flatMap((found): Expansion[] => {
      const term = found === form ? -1 : postings.find(found);
      const nearness = 0.7 + (0.3 * prefix.length) / found.length;
      return term < 0 ? [] : [{ terms: [term], quality: quality * nearness, how: "prefix" }];
    });
  if (open) return complete(form, mostCompletions, qualities.open);
  if (form.length < 4 || /\d/.test(form)) return [];
  return complete(form, mostLonger, qualities.beginning);
}

function corrected(engine: Engine, word: Word, probe: Probe): Draft {
  const guesses = engine.lexicon.near(word.form, word.open);
  const [best] = guesses;
  if (best === undefined) return mended(engine, word) ?? { word, expansions: [], probe, guessed: true };
  const expansions = guesses.flatMap(({ form, slips }, place) =>
    direct(engine, form).map(({ terms, quality }): Expansion => {
      const trust = correctionTrust(word.form, slips) * (place === 0 ? 1 : 0.85);
      return { terms, quality: quality * trust, how: "typo", shown: form };
    }),
  );
  return {
    word,
    expansions,
    correction: best.form,
    guessed: true,
    probe: { keys: [best.form, ...stemTerms(best.form)], trust: correctionTrust(word.form, best.slips) },
  };
}

/**
 * Other forms of a Cyrillic word that its stemmer does not bring together (`обадиха` and `обаждане` it must not,
 * `объркали` and `объркана` it should): forms that differ in their last letters only. English has too few endings
 * and too many short words for that.
 */
function kinOf(
  { lexicon, postings }: Engine,
  form: string,
): { readonly expansions: Expansion[]; readonly keys: readonly string[] } {
  if (readings(form).length < 2) return { expansions: [], keys: [] };
  const kin = lexicon.kin(form);
  const expansions = kin.flatMap((found): Expansion[] => {
    const term = postings.find(found);
    return term < 0 ? [] : [{ terms: [term], quality: qualities.kin, how: "stem" }];
  });
  return { expansions, keys: kin };
}

/** A word whose stem is known once one letter is left out or two are swapped: a slip in a form the library has not. */
function mended(engine: Engine, word: Word): Draft | undefined {
  if (allowedSlips(word.form) === 0) return undefined;
  const trust = correctionTrust(word.form, 1);
  for (const form of withoutOneLetterOrSwapped(word.form)) {
    const expansions = direct(engine, form).map(
      ({ terms, quality }): Expansion => ({ terms, quality: quality * trust, how: "typo", shown: form }),
    );
    if (expansions.length > 0)
      return { word, expansions, correction: form, guessed: true, probe: { keys: [form, ...stemTerms(form)], trust } };
  }
  return undefined;
}

/** `sportsshop` for `sports shop`. */
function splitInTwo({ postings }: Engine, form: string): Expansion | undefined {
  for (let at = 3; at <= form.length - 3; at++) {
    const terms = [postings.find(form.slice(0, at)), postings.find(form.slice(at))];
    if (terms.every((term) => term >= 0)) {
      return { terms, quality: qualities.stem, how: "typo", shown: `${form.slice(0, at)} ${form.slice(at)}` };
    }
  }
  return undefined;
}

/** `poker stars` for `PokerStars`: two words that the library writes as one. */
function addCompounds({ postings }: Engine, drafts: readonly Draft[]): void {
  drafts.slice(1).forEach((second, i) => {
    const first = drafts[i];
    if (first === undefined || readings(first.word.form).length === 0) return;
    const term = postings.find(first.word.form + second.word.form);
    if (term < 0) return;
    const compound: Expansion = { terms: [term], quality: qualities.stem, how: "exact" };
    first.expansions.push(compound);
    second.expansions.push(compound);
  });
}

/** Of several ways to the same terms the best. */
function strongest(expansions: readonly Expansion[]): Expansion[] {
  const best = new Map<string, Expansion>();
  for (const expansion of expansions) {
    const key = expansion.terms.join(" ");
    const before = best.get(key);
    if (before === undefined || before.quality < expansion.quality) best.set(key, expansion);
  }
  return [...best.values()].sort((a, b) => b.quality - a.quality);
}
