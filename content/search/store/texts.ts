import { foldText } from "../analysis/tokenise.ts";
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
