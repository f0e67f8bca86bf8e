import type { Language } from "../../names.ts";
import { stemTerms } from "../analysis/stem.ts";
import { foldText, type Token, tokenise } from "../analysis/tokenise.ts";
import type { SearchDocument } from "../documents.ts";
import { type SearchField, searchFieldNames } from "../fields.ts";

/** The folded texts of the index, to find phrases in: Lunr keeps no order of words. */
export type Texts = {
  /** The first field of the document that holds the folded words side by side. */
  fieldWith(document: number, folded: string): SearchField | undefined;
};

export function textsOf(documents: readonly SearchDocument[]): Texts {
  const folded = documents.map(({ texts }) =>
    searchFieldNames.flatMap((name) => {
      const entries = name === "ids" ? undefined : texts[name];
      return entries === undefined ? [] : [{ name, text: entries.map(foldText).join("|") }];
    }),
  );
  return {
    fieldWith: (document, words) => folded[document]?.find(({ text }) => text.includes(words))?.name,
  };
}

/** A word of a text with the terms the index knows it by: its form and its stems. */
export type Word = Token & { readonly terms: readonly string[] };
export type WordsOf = (text: string, lang: Language) => readonly Word[];

/** Texts kept as words; what is shown once is mostly shown again at the next keystroke. */
const mostKept = 3000;

/** Splits texts into words and keeps the last few thousand texts. */
export function wordCache(): WordsOf {
  const kept = new Map<string, readonly Word[]>();
  return (text, lang) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    if (kept.size >= mostKept) kept.clear();
    const found = tokenise(text).map((token) => ({ ...token, terms: [token.form, ...stemTerms(token.form, lang)] }));
    kept.set(text, found);
    return found;
  };
}
