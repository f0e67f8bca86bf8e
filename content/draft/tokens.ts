/** Words of a text in the form in which rules see them, each with its place in the text as it was written. */
import { foldLetters } from "../fold-letters.ts";

export type Token = {
  /** Folded: lower case, without accents and apostrophes; an English contraction is two words. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Grows by one at a comma, a colon, a dash or a bracket. */
  readonly clause: number;
};

/** No rule asks for a longer word. */
const longestWord = 40;

const piece = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘ʼ`´][\p{L}\p{M}]+)*|[,;:()[\]–—]|(?<=\s)-(?=\s)/gu;
const apostrophe = /['’‘ʼ`´]/gu;

/** English endings behind an apostrophe, and the word each stands for. */
const endings: Readonly<Record<string, string>> = {
  "n't": "not",
  "'ve": "have",
  "'re": "are",
  "'ll": "will",
  "'m": "am",
  "'d": "would",
  "'s": "'s",
};
const contraction = /^([a-z]+?)(n't|'(?:ve|re|ll|m|d|s))$/;

/** Contractions as they are typed in haste; those that are words of their own (well, were, its) cannot be told. */
const withoutApostrophe = new Map<string, readonly [string, string]>(
  (
    "dont do-not didnt did-not doesnt does-not isnt is-not wasnt was-not werent were-not havent have-not hasnt has-not " +
    "hadnt had-not cant can-not cannot can-not couldnt could-not shouldnt should-not wouldnt would-not wont will-not " +
    "im i-am ive i-have youre you-are theyre they-are weve we-have thats that-'s shouldve should-have couldve could-have"
  )
    .split(" ")
    .flatMap((word, index, all) => {
      const [first = "", second = ""] = (all[index + 1] ?? "").split("-");
      return index % 2 === 0 ? [[word, [first, second]] as const] : [];
    }),
);
/** Stems that lose a letter before `n't`. */
const shortened: Readonly<Record<string, string>> = { ca: "can", wo: "will", sha: "shall" };

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  for (const found of text.matchAll(piece)) {
    const [written] = found;
    if (!/[\p{L}\p{N}]/u.test(written)) {
      clause++;
      continue;
    }
    const start = found.index;
    for (const part of foldedWords(written)) {
      tokens.push({ word: part.word, start: start + part.start, end: start + part.end, clause });
    }
  }
  return tokens;
}

/** One word as rules see it: mostly one, two for a contraction. Places count from the beginning of the word. */
export function foldedWords(
  written: string,
): readonly { readonly word: string; readonly start: number; readonly end: number }[] {
  const end = written.length;
  const lower = written.slice(0, longestWord).toLowerCase().replace(apostrophe, "'");
  const known = withoutApostrophe.get(lower);
  if (known !== undefined) return known.map((word) => ({ word, start: 0, end }));
  const parts = contraction.exec(lower);
  if (parts !== null) {
    const [, stem = "", ending = ""] = parts;
    const cut = stem.length;
    return [
      { word: ending === "n't" ? (shortened[stem] ?? stem) : stem, start: 0, end: cut },
      { word: endings[ending] ?? ending, start: cut, end },
    ];
  }
  // A wording may name the ending alone; in a text it always hangs on a word.
  const ending = lower.startsWith("'") ? endings[lower] : undefined;
  return [{ word: ending ?? foldLetters(lower.replaceAll("'", "")), start: 0, end }];
}
