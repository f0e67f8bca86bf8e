import type { Library } from "../library.ts";
import { answer } from "./answer/answer.ts";
import { corpusOf, readableFields } from "./documents.ts";
import { type Engine, engineOf, type SearchData } from "./engine.ts";
import { synonymData } from "./query/synonym-data.ts";
import type { SearchAnswer, SearchRequest } from "./request.ts";
import { buildSegments, type LunrJson } from "./store/build-lunr.ts";
import { flattenAll } from "./store/flatten.ts";
import { type PackedPostings, packPostings, unpackPostings } from "./store/packed.ts";
import { postingsOf } from "./store/postings.ts";

/**
 * Raised whenever analysis or the shape of the file changes, so that an index is never read by rules it was not
 * built with.
 */
export const indexFormat = 3;

/** A library made searchable. What is inside is nobody else's business, so that the store can be replaced. */
export type SearchIndex = { readonly engine: Engine; readonly save: () => string };

export function buildIndex(library: Library): SearchIndex {
  const data: SearchData = {
    corpus: corpusOf(library),
    vocabulary: library.vocabulary,
    synonyms: synonymData(library.synonyms),
  };
  const flat = flattenAll(parsed(buildSegments(data.corpus.documents)));
  return {
    engine: engineOf(data, postingsOf(flat)),
    save: () => JSON.stringify({ format: indexFormat, data, postings: packPostings(flat) }),
  };
}

/** The index as text for a file: equal libraries give equal bytes. */
export function saveIndex(index: SearchIndex): string {
  return index.save();
}

/** The file is an index, but of another version of the app: build it anew from the library. */
export class IndexFormatError extends Error {
  readonly found: unknown;

  constructor(found: unknown) {
    super(
      `The search index has format ${JSON.stringify(found)}; this version reads format ${indexFormat}. Build it again from the library.`,
    );
    this.name = "IndexFormatError";
    this.found = found;
  }
}

/** Reads what `saveIndex` wrote. Throws `IndexFormatError` for another format, `SyntaxError` for text that is no JSON. */
export function loadIndex(text: string): SearchIndex {
  const value: unknown = JSON.parse(text);
  const format = typeof value === "object" && value !== null && "format" in value ? value.format : undefined;
  if (format !== indexFormat) throw new IndexFormatError(format);
  // The format number vouches for the shape: the file is a cache that only saveIndex writes.
  const { data, postings } = value as { readonly data: SearchData; readonly postings: PackedPostings };
  return { engine: engineOf(data, postingsOf(unpackPostings(postings))), save: () => text };
}

function* parsed(segments: readonly string[]): Generator<LunrJson> {
  for (const segment of segments) yield JSON.parse(segment);
}

/**
 * Reads the texts that excerpts are cut from, one at each step, so that the first keystrokes need not. To be taken in
 * small steps while nobody asks.
 */
export function* warmUp({ engine }: SearchIndex): Generator<void> {
  for (const { texts, lang } of engine.data.corpus.documents) {
    for (const name of readableFields) {
      const text = texts[name]?.join(" ");
      if (text) engine.wordsOf(text, lang);
    }
    yield;
  }
}

/** Answers whatever was typed; no string makes it throw. Each hit says why it is one. */
export function query({ engine }: SearchIndex, request: SearchRequest): SearchAnswer {
  return answer(engine, request);
}
