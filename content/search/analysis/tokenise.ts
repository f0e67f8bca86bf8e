import { foldWord } from "./fold.ts";

/** A word of a text: its folded form, and where it stands in the text as written. */
export type Token = { readonly form: string; readonly start: number; readonly end: number };

/**
 * Three kinds of word: a number with thousands (`1,200`); a word whose first part is one letter before a hyphen
 * (`e-mail`, `T-shirt`), which people write with and without it; and letters and digits, with combining marks and
 * with apostrophes between letters. Every repetition starts on a different class of character than the one before
 * it ends on, so the pattern cannot backtrack beyond one word.
 */
const words =
  /\d{1,3}(?:,\d{3})+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{L}[-‐‑](?=\p{L}{2})[\p{L}\p{N}\p{M}]+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘ʼ`´][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text in order, one at a time, so that a caller who needs the first few pays for no more. */
export function* tokens(text: string): Generator<Token> {
  for (const match of text.matchAll(words)) {
    const form = foldWord(match[0]);
    if (form !== "") yield { form, start: match.index, end: match.index + match[0].length };
  }
}

export function tokenise(text: string): Token[] {
  return [...tokens(text)];
}

/**
 * The text as its folded words, between single blanks and with a blank at either end: a phrase occurs in a text
 * exactly when its folded words occur here.
 */
export function foldText(text: string): string {
  let folded = " ";
  for (const word of text.match(words) ?? []) {
    const form = foldWord(word);
    if (form !== "") folded += `${form} `;
  }
  return folded;
}
