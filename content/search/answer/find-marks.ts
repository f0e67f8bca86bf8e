import { foldWord } from "../analysis/fold.ts";
import { tokens } from "../analysis/tokenise.ts";
import type { Mark } from "../request.ts";

/**
 * Where words stand in a text, for marking hits after a case is opened: the words come from `Hit.highlight`, the text
 * is what the page shows, and positions are in that text as it is. Accents, case and apostrophes are folded as in search.
 */
export function findMarks(text: string, words: readonly string[]): Mark[] {
  const forms = new Set(words.map(foldWord));
  forms.delete("");
  if (forms.size === 0) return [];
  const marks: Mark[] = [];
  for (const { form, start, end } of tokens(text)) {
    if (forms.has(form)) marks.push([start, end]);
  }
  return marks;
}
