import { searchFieldNames, searchFields } from "../fields.ts";
import { fieldSlots, k1, type LunrJson, segmentSize } from "./build-lunr.ts";

/** Postings in typed arrays, by term: those of term `t` stand from `starts[t]` up to `starts[t + 1]`. */
export type Flat = {
  readonly terms: readonly string[];
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly fields: Uint8Array;
  readonly weights: Float32Array;
};

/**
 * Flattens one Lunr index. Lunr's weight holds how rare a term is among the sections of its own index; that is taken
 * out, because ranking asks how rare a word is among items, and so segments can be joined.
 */
export function flatten(json: LunrJson, firstDocument: number): Flat {
  const terms = json.invertedIndex.map(([term]) => term);
  const numberOf = new Uint32Array(terms.length);
  json.invertedIndex.forEach(([, { _index }], number) => {
    numberOf[_index] = number;
  });
  const starts = startsOf(terms.length, indexesIn(json, numberOf));
  const flat = emptyFlat(terms, starts);
  const next = starts.slice();
  for (const [ref, vector] of json.fieldVectors) {
    const { field, boost, document } = place(ref);
    for (let i = 0; i < vector.length; i += 2) {
      const number = numberOf[vector[i] ?? 0] ?? 0;
      const at = next[number] ?? 0;
      next[number] = at + 1;
      const frequency = (starts[number + 1] ?? 0) - (starts[number] ?? 0);
      const filled = (vector[i + 1] ?? 0) / lunrIdf(frequency, json.fieldVectors.length) / boost;
      flat.documents[at] = firstDocument + document;
      flat.fields[at] = field;
      flat.weights[at] = boost * Math.min(1 + k1, Math.max(1, filled));
    }
  }
  return flat;
}

/** Joins segments into one, in the order of documents. */
export function join(segments: readonly Flat[]): Flat {
  const [only, ...others] = segments;
  if (only !== undefined && others.length === 0) return only;
  const terms = [...new Set(segments.flatMap((segment) => segment.terms))].sort();
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const starts = startsOf(terms.length, occurrences(segments, numbers));
  const flat = emptyFlat(terms, starts);
  const next = starts.slice();
  for (const segment of segments) {
    segment.terms.forEach((term, number) => {
      const from = segment.starts[number] ?? 0;
      const to = segment.starts[number + 1] ?? 0;
      const joined = numbers.get(term) ?? 0;
      const at = next[joined] ?? 0;
      flat.documents.set(segment.documents.subarray(from, to), at);
      flat.fields.set(segment.fields.subarray(from, to), at);
      flat.weights.set(segment.weights.subarray(from, to), at);
      next[joined] = at + to - from;
    });
  }
  return flat;
}

/** All segments of an index, flattened and joined; one is read after another, for each is large while it is JSON. */
export function flattenAll(segments: Iterable<LunrJson>): Flat {
  const flats: Flat[] = [];
  for (const json of segments) flats.push(flatten(json, flats.length * segmentSize));
  return join(flats);
}

function emptyFlat(terms: readonly string[], starts: Uint32Array): Flat {
  const total = starts.at(-1) ?? 0;
  return {
    terms,
    starts,
    documents: new Uint32Array(total),
    fields: new Uint8Array(total),
    weights: new Float32Array(total),
  };
}

/** Where each term begins, from how often each occurs. */
function startsOf(count: number, occurring: Iterable<readonly [term: number, times: number]>): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const [term, times] of occurring) starts[term + 1] = (starts[term + 1] ?? 0) + times;
  for (let term = 1; term <= count; term++) starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  return starts;
}

function* indexesIn({ fieldVectors }: LunrJson, numberOf: Uint32Array): Generator<readonly [number, number]> {
  for (const [, vector] of fieldVectors) {
    for (let i = 0; i < vector.length; i += 2) yield [numberOf[vector[i] ?? 0] ?? 0, 1];
  }
}

function* occurrences(
  segments: readonly Flat[],
  numbers: ReadonlyMap<string, number>,
): Generator<readonly [number, number]> {
  for (const { terms, starts } of segments) {
    for (const [number, term] of terms.entries()) {
      yield [numbers.get(term) ?? 0, (starts[number + 1] ?? 0) - (starts[number] ?? 0)];
    }
  }
}

/** What Lunr takes for the text of a document is a field of ours. */
function place(ref: string): { readonly field: number; readonly boost: number; readonly document: number } {
  const number = Number(ref.slice("text/".length));
  const field = number % fieldSlots;
  const name = searchFieldNames[field];
  if (name === undefined) throw new Error(`The index has a field that this version does not know: ${ref}`);
  return { field, boost: searchFields[name].boost, document: Math.floor(number / fieldSlots) };
}

function lunrIdf(frequency: number, documentCount: number): number {
  return Math.log(1 + Math.abs((documentCount - frequency + 0.5) / (frequency + 0.5)));
}
