import lunr from "lunr";
import { indexTerms } from "../analysis/terms.ts";
import type { SearchDocument } from "../documents.ts";
import { type SearchField, searchFieldNames, searchFields } from "../fields.ts";

/** The shape of a serialised index of Lunr 2.3.9; Lunr's own types call it `object`. */
export type LunrJson = {
  readonly version: string;
  readonly fields: readonly string[];
  /** `["title/0", [term index, weight, term index, weight, …]]` */
  readonly fieldVectors: readonly (readonly [string, readonly number[]])[];
  /** `[term, { _index, field: { document: {} } }]`, in the order of terms. */
  readonly invertedIndex: readonly (readonly [string, { readonly _index: number }])[];
  readonly pipeline: readonly string[];
};

/**
 * Documents in one Lunr index. Lunr makes an object of every word in every document, so a builder of 60,000 sections
 * takes more than 4 GB; built in parts, it never holds more than one part.
 */
export const segmentSize = 4000;

/**
 * A Lunr builder that makes no token set. Lunr uses the set to expand wildcards and typos; we expand words ourselves,
 * and the set is half of the time of a load and holds a fault: its minimisation names nodes by letter and number
 * without a separator, so a digit in a word can make it accept terms that were never indexed, and the query throws.
 */
class TermsOnlyBuilder extends lunr.Builder {
  protected createTokenSet(): void {}
}

/**
 * Builds the index with Lunr, as JSON: its postings, its BM25 saturation (k1 1.2), its field boosts.
 *
 * Analysis is ours and happens before, so Lunr gets ready terms and an empty pipeline: nothing to register when its
 * JSON is loaded elsewhere. `b` is 0, because Lunr averages a field's length over documents that lack it too, which
 * would punish every title; our sections are of one size anyhow.
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
  builder.k1(1.2);
  builder.b(0);
  for (const name of searchFieldNames) builder.field(name, { boost: searchFields[name].boost });
  documents.forEach((document, ref) => {
    builder.add({ ref: String(ref), ...termsOf(document) });
  });
  return builder.build();
}

function termsOf({ texts, lang }: SearchDocument): Partial<Record<SearchField, string[]>> {
  const terms: Partial<Record<SearchField, string[]>> = {};
  for (const name of searchFieldNames) {
    const entries = texts[name];
    if (entries === undefined) continue;
    terms[name] = name === "ids" ? [...entries] : entries.flatMap((entry) => indexTerms(entry, lang));
  }
  return terms;
}
