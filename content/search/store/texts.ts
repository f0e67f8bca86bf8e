import type { Language } from "../../names.ts";
import { stemTerms } from "../analysis/stem.ts";
import { foldText, type Token, tokenise } from "../analysis/tokenise.ts";
import type { SearchDocument } from "../documents.ts";
import { type SearchField, searchFieldNames } from "../fields.ts";
import type { Postings } from "./postings.ts";

/** The folded texts of the index, to find phrases in: Lunr keeps no order of words. */
export type Texts = {
  /** The first field of the document that holds the folded words side by side. */
  fieldWith(document: number, folded: string): SearchField | undefined;
  /** What asking for a document costs, in characters read for the first time; little once it is folded. */
  effort(document: number): number;
};

/** Folds a document when a phrase first asks for it: most sessions never ask for most of them. */
export function textsOf(documents: readonly SearchDocument[]): Texts {
  const folded: (readonly Folded[] | undefined)[] = [];
  return {
    fieldWith(document, words) {
      folded[document] ??= foldFields(documents[document]);
      return folded[document]?.find(({ text }) => text.includes(words))?.name;
    },
    effort(document) {
      const length = lengthOf(documents[document]);
      return folded[document] === undefined ? length : length / quickerAgain;
    },
  };
}

const quickerAgain = 20;

function lengthOf(document: SearchDocument | undefined): number {
  return Object.values(document?.texts ?? {})
    .flat()
    .reduce((sum, entry) => sum + entry.length, 0);
}

type Folded = { readonly name: SearchField; readonly text: string };

function foldFields(document: SearchDocument | undefined): Folded[] {
  return searchFieldNames.flatMap((name) => {
    const entries = name === "ids" ? undefined : document?.texts[name];
    return entries === undefined ? [] : [{ name, text: entries.map(foldText).join("|") }];
  });
}

/** A word of a text with the numbers of the terms that the index knows it by: its form and its stems. */
export type Word = Token & { readonly terms: readonly number[] };
export type WordsOf = (text: string, lang: Language) => readonly Word[];

/** Texts kept as words; what is shown once is mostly shown again at the next keystroke. */
const mostKept = 3000;

/** Splits texts into words and keeps the last few thousand texts. */
export function wordCache({ find }: Postings): WordsOf {
  const kept = new Map<string, readonly Word[]>();
  const termsOf = (form: string, lang: Language) =>
    [form, ...stemTerms(form, lang)].map(find).filter((term) => term >= 0);
  return (text, lang) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    if (kept.size >= mostKept) kept.clear();
    const found = tokenise(text).map(({ form, start, end }) => ({ form, start, end, terms: termsOf(form, lang) }));
    kept.set(text, found);
    return found;
  };
}
