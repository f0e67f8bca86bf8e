import type { Language, Vocabulary } from "../vocabulary.ts";
import type { Corpus } from "./documents.ts";
import { searchFieldNames } from "./fields.ts";
import { fieldResolver } from "./query/field-values.ts";
import type { ResolveField } from "./query/parse.ts";
import type { SynonymData } from "./query/synonym-data.ts";
import { type SynonymTable, synonymTable } from "./query/synonyms.ts";
import { type Lexicon, lexiconOf } from "./store/lexicon.ts";
import type { Postings } from "./store/postings.ts";
import { type Texts, textsOf, type WordsOf, wordCache } from "./store/texts.ts";

/** What is kept of a library to search it, beside the postings. */
export type SearchData = {
  readonly corpus: Corpus;
  readonly vocabulary: Vocabulary;
  readonly synonyms: SynonymData;
};

/** The data made ready to be asked. */
export type Engine = {
  readonly data: SearchData;
  readonly postings: Postings;
  readonly lexicon: Lexicon;
  readonly synonyms: SynonymTable;
  readonly texts: Texts;
  /** The words of a text that is about to be shown. */
  readonly wordsOf: WordsOf;
  readonly resolveField: ResolveField;
  /** Item of each document. */
  readonly itemOf: Uint32Array;
  /** First document of each item, and one past the last. */
  readonly firstOf: Uint32Array;
  /** Items that have any text in a language: among them is decided how rare a word of that language is. */
  readonly itemsIn: Readonly<Record<Language, ReadonlySet<number>>>;
  /** Room for one number per document and field while a word is met; all zero between words. */
  readonly scratch: Float32Array;
};

export function engineOf(data: SearchData, postings: Postings): Engine {
  const { items, documents } = data.corpus;
  const synonyms = synonymTable(data.synonyms);
  const firstOf = new Uint32Array(items.length + 1).fill(documents.length);
  documents.forEach(({ item }, index) => {
    firstOf[item] = Math.min(firstOf[item] ?? index, index);
  });
  const itemsIn = (lang: Language) =>
    new Set(documents.filter((document) => document.lang === lang && isProse(document)).map(({ item }) => item));
  const frequency = (form: string) => {
    const term = postings.find(form);
    return term < 0 ? 0 : postings.count(term);
  };
  return {
    data,
    postings,
    synonyms,
    lexicon: lexiconOf([...postings.terms, ...synonyms.words], frequency),
    texts: textsOf(documents),
    wordsOf: wordCache(postings),
    resolveField: fieldResolver(data.vocabulary),
    itemOf: Uint32Array.from(documents, ({ item }) => item),
    firstOf,
    itemsIn: { en: itemsIn("en"), ru: itemsIn("ru"), uk: itemsIn("uk"), bg: itemsIn("bg") },
    scratch: new Float32Array(documents.length * searchFieldNames.length),
  };
}

/** Labels of tags alone do not make an item one of a language. */
function isProse({ texts }: Corpus["documents"][number]): boolean {
  return texts.title !== undefined || texts.summary !== undefined || texts.body !== undefined;
}
