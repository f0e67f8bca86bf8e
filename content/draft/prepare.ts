import type { DraftAdvice, DraftRule, DraftRules } from "../draft-rule.ts";
import type { DraftComponent, Language } from "../names.ts";
import type { Phrase } from "../phrase.ts";
import { type Leaf, Lexicon } from "./lexicon.ts";
import { firstLeaves } from "./match.ts";
import { Notation, type Sequence } from "./notation.ts";

/** A rule with its wordings as numbers of the language's list. */
export type PreparedRule = {
  readonly rule: DraftRule;
  readonly any: readonly number[];
  readonly with: readonly number[];
  readonly unless: readonly number[];
  readonly unlessNear: readonly number[];
  readonly orWith: readonly number[];
};

export type PreparedLanguage = {
  readonly wordings: readonly Sequence[];
  readonly rules: readonly PreparedRule[];
  /** Words of this language by which a promise is dated; see the group `when`. */
  readonly when: readonly number[];
  readonly lexicon: Lexicon;
  /** For each leaf, the numbers of the wordings that it may begin. */
  readonly beginning: ReadonlyMap<Leaf, readonly number[]>;
};

/** Rules ready to be used, any number of times. Made by `prepareRules`. */
export type DraftChecker = {
  readonly rules: readonly DraftRule[];
  /** Reads the rules of a language when it is first asked for: most people write in one. */
  readonly language: (lang: Language) => PreparedLanguage;
  readonly phrases: ReadonlyMap<string, Phrase>;
  readonly order: readonly DraftComponent[];
  readonly advice: ReadonlyMap<string, DraftAdvice>;
};

/**
 * Takes the rules of a library, for many checks. What it makes throws a `WordingError` when it first meets a language
 * with rules that the compiler refuses.
 */
export function prepareRules(library: {
  readonly draftRules: DraftRules;
  readonly phrases: readonly Phrase[];
}): DraftChecker {
  const { rules, groups, order, advice } = library.draftRules;
  const prepared = new Map<Language, PreparedLanguage>();
  return {
    rules,
    language(lang) {
      const known = prepared.get(lang);
      if (known !== undefined) return known;
      const own = rules.filter((rule) => rule.lang === lang);
      const language = prepareLanguage(own, groups[lang]);
      prepared.set(lang, language);
      return language;
    },
    phrases: new Map(library.phrases.map((phrase) => [phrase.id, phrase])),
    order,
    advice: new Map(advice.map((one) => [one.id, one])),
  };
}

function prepareLanguage(
  rules: readonly DraftRule[],
  groups: Readonly<Record<string, readonly string[]>>,
): PreparedLanguage {
  const lexicon = new Lexicon();
  const notation = new Notation(groups, lexicon);
  const numbers = new Map<string, number>();
  const wordings: Sequence[] = [];
  const numbered = (list: readonly string[] = []) =>
    list.map((wording) => {
      const known = numbers.get(wording);
      if (known !== undefined) return known;
      wordings.push(notation.parse(wording));
      numbers.set(wording, wordings.length - 1);
      return wordings.length - 1;
    });
  const prepared = rules.map((rule) => ({
    rule,
    any: numbered(rule.any),
    with: numbered(rule.with),
    unless: numbered(rule.unless),
    unlessNear: numbered(rule.unless_near),
    orWith: numbered(rule.or_with),
  }));
  const when = numbered(Object.hasOwn(groups, "when") ? ["<when>"] : []);
  return { wordings, rules: prepared, when, lexicon, beginning: byFirstLeaf(wordings) };
}

function byFirstLeaf(wordings: readonly Sequence[]): ReadonlyMap<Leaf, readonly number[]> {
  const beginning = new Map<Leaf, number[]>();
  for (const [number, sequence] of wordings.entries()) {
    for (const leaf of new Set(firstLeaves(sequence))) {
      const list = beginning.get(leaf);
      if (list === undefined) beginning.set(leaf, [number]);
      else list.push(number);
    }
  }
  return beginning;
}
