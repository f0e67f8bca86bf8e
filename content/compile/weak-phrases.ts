import type { Phrase } from "../phrase.ts";

/** Weakening phrases found in a text, by word and without regard to case or marks of punctuation. */
export function findWeakPhrases(
  text: string,
  phrases: readonly Phrase[],
): { readonly id: string; readonly found: string }[] {
  const words = ` ${normalise(text)} `;
  return phrases.flatMap(({ id, phrase, also }) => {
    const found = [phrase, ...also].find((wording) => {
      const wanted = normalise(wording);
      return wanted.includes(" ") && words.includes(` ${wanted} `);
    });
    return found === undefined ? [] : [{ id, found }];
  });
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim();
}
