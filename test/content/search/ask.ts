import type { Language, Library } from "#content";
import { buildIndex, query, type SearchAnswer, type SearchIndex, type SearchRequest } from "#content/search";
import { smallLibrary } from "./small-library.ts";

type Question = { readonly lang?: Language } & Partial<SearchRequest>;

/** A way to ask a library: the text, and what else matters to the test. */
export function asking(library: Library = smallLibrary(), index: SearchIndex = buildIndex(library)) {
  const ask = (text: string, more: Question = {}): SearchAnswer =>
    query(index, { text, filters: {}, lang: "en", ...more });
  const cases = (text: string, more: Question = {}): string[] =>
    ask(text, more)
      .hits.filter(({ ref }) => ref.kind === "case")
      .map(({ ref }) => ref.id);
  return { ask, cases };
}
