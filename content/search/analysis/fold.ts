import { foldLetters } from "../../fold-letters.ts";

/** Longest form kept of a word; what is longer is cut, so that no pasted text can make a term of its own size. */
export const longestWord = 64;

/** Letters that folding leaves as they are: most words are of these alone. */
const plainWord = /^[a-z0-9а-яіє]+$/;
const apostrophes = /['’‘ʼ`´]/gu;
const possessive = /['’ʼ]s$/iu;
const notPartOfWord = /[^\p{L}\p{N}]/gu;

/**
 * The form under which a word is indexed and looked up: lower case, without accents and apostrophes.
 *
 * An apostrophe inside a word is folded away (`пам'яті`, `don't`); the English possessive goes with its `s`,
 * so that `LEGO's` is `lego`.
 */
export function foldWord(word: string): string {
  const lower = word.slice(0, longestWord).toLowerCase();
  if (plainWord.test(lower)) return lower;
  return foldLetters(lower.replace(possessive, "").replace(apostrophes, ""))
    .replace(notPartOfWord, "")
    .slice(0, longestWord);
}
