import { type Language, languages } from "../../names.ts";
import type { Synonym } from "../../vocabulary.ts";
import { stemTerms } from "../analysis/stem.ts";
import { tokenise } from "../analysis/tokenise.ts";
import { wordClass } from "../analysis/word-weight.ts";

/**
 * Synonyms as they are kept with the index: every form cut into its words and stems, which is too slow to do at each
 * start. Words that many forms share are told once.
 */
export type SynonymData = {
  /** The terms a word is known by: the word itself, then its stems. */
  readonly words: readonly (readonly string[])[];
  readonly rows: readonly {
    readonly means: readonly string[];
    /** Language, text, and the numbers of the words that count. */
    readonly forms: readonly (readonly [lang: Language, text: string, words: readonly number[]])[];
  }[];
};

/** Words that turn a meaning round, and so count in a form although they are grammar: `не работает`, `not arrived`. */
const negations = new Set("not no without не нет ні немає без няма нема нечем".split(" "));

export function synonymData(rows: readonly Synonym[]): SynonymData {
  const words: (readonly string[])[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (word: string, lang: Language) => {
    const key = `${lang} ${word}`;
    const known = numbers.get(key) ?? words.push([word, ...stemTerms(word, lang)]) - 1;
    numbers.set(key, known);
    return known;
  };
  return {
    rows: rows.map((row) => ({
      means: row.means ?? [],
      forms: wordings(row).flatMap(([lang, text]) => {
        const counting = countingWords(text).map((word) => numberOf(word, lang));
        return counting.length > 0 ? [[lang, text, counting] as const] : [];
      }),
    })),
    words,
  };
}

function wordings(row: Synonym): (readonly [Language, string])[] {
  return [["en", row.term], ...languages.flatMap((lang) => row[lang].map((text) => [lang, text] as const))];
}

function countingWords(text: string): string[] {
  const all = tokenise(text).map(({ form }) => form);
  const counting = all.filter((form) => negations.has(form) || wordClass(form) !== "function");
  return counting.length > 0 ? counting : all;
}
