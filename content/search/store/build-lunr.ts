import lunr from "lunr";
import { indexTerms } from "../analysis/terms.ts";
import type { SearchDocument } from "../documents.ts";
import { type SearchField, searchFieldNames, searchFields } from "../fields.ts";

/** The shape of a serialised index of Lunr 2.3.9; Lunr's own types call it `object`. */
export type LunrJson = {
  readonly version: string;
  readonly fields: readonly string[];
  /** `["text/37", [term index, weight, term index, weight, …]]`: our field 5 of document 2. */
  readonly fieldVectors: readonly (readonly [string, readonly number[]])[];
  /** `[term, { _index, text: { "37": {} } }]`, in the order of terms. */
  readonly invertedIndex: readonly (readonly [string, { readonly _index: number }])[];
  readonly pipeline: readonly string[];
};

/**
 * Documents in one Lunr index. Lunr makes an object of every word in every document, so a builder of 60,000 sections
 * takes more than 4 GB; built in parts, it never holds more than one part.
 */
export const segmentSize = 2000;

/** Numbers set aside for the fields of one document: Lunr is quickest with references that are numbers. */
export const fieldSlots = 16;

/** BM25's k1: a word that stands in a text again and again counts at most 1 + k1 times. */
export const k1 = 1.2;

/**
 * A Lunr builder that makes no token set. Lunr uses the set to expand wildcards and typos; we expand words ourselves,
 * and the set is half of the time of a load and holds a fault: its minimisation names nodes by letter and number
 * without a separator, so a digit in a word can make it accept terms that were never indexed, and the query throws.
 */
class TermsOnlyBuilder extends lunr.Builder {
  protected createTokenSet(): void {}
}

/**
 * Builds the index with Lunr, as JSON: its postings, its BM25 saturation, its boosts.
 *
 * Analysis is ours and happens before, so Lunr gets ready terms and an empty pipeline: nothing to register when its
 * JSON is loaded elsewhere. Each of our fields is a document of its own with a boost, because Lunr writes every field
 * of the index into every term, used or not. `b` is 0: lengths would be compared across fields, and our sections are
 * of one size anyhow.
 */
export function buildSegments(documents: readonly SearchDocument[]): string[] {
  const segments: string[] = [];
  for (let from = 0; from < documents.length; from += segmentSize) {
    segments.push(JSON.stringify(buildSegment(documents.slice(from, from + segmentSize))));
  }
  return segments;
}

function buildSegment(documents: readonly SearchDocument[]): lunr.Index {
  const builder = new TermsOnlyBuilder();
  builder.ref("ref");
  builder.field("text");
  builder.k1(k1);
  builder.b(0);
  // Lunr's types ask for tokens, but all it does with one that has no metadata to keep is to use it as a key.
  builder.tokenizer = ready as unknown as typeof lunr.tokenizer;
  documents.forEach((document, number) => {
    searchFieldNames.forEach((name, field) => {
      const terms = termsOf(document, name);
      if (terms.length > 0)
        builder.add({ ref: String(number * fieldSlots + field), text: terms }, { boost: searchFields[name].boost });
    });
  });
  return builder.build();
}

function ready(terms: readonly string[]): readonly string[] {
  return terms;
}

function termsOf({ texts, lang }: SearchDocument, name: SearchField): readonly string[] {
  const entries = texts[name] ?? [];
  return name === "ids" ? entries : entries.flatMap((entry) => indexTerms(entry, lang));
}
