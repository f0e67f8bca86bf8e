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

/** Texts kept as words; what is shown once is mostly shown again at the next keystroke. */
const mostKept = 3000;

/** Splits texts into words and keeps the last few thousand. */
export function tokenCache(): (text: string) => readonly Token[] {
  const kept = new Map<string, readonly Token[]>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    if (kept.size >= mostKept) kept.clear();
    const found = tokenise(text);
    kept.set(text, found);
    return found;
  };
}
