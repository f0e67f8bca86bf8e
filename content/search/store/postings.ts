import { searchFieldNames, searchFields } from "../fields.ts";
import type { LunrJson } from "./build-lunr.ts";

/** Where a term stands: called once per document and field, with the field's boost times how much the term fills it (1 to 2.2). */
export type PostingVisitor = (document: number, field: number, weight: number) => void;

/**
 * Lunr's index, flattened for evaluation.
 *
 * Lunr's own evaluator makes an object per term, field and document that matches, has no top-k and combines words by OR:
 * asked for all words it takes seconds on a large library. Its weights are good, so they are kept, in three typed arrays
 * read term after term. Only this file knows their layout; another store needs no more than these three functions.
 */
export type Postings = {
  /** All terms, sorted; the number of a term is its place here. */
  readonly terms: readonly string[];
  find(term: string): number;
  /** How many documents and fields hold the term. */
  count(term: number): number;
  visit(term: number, visitor: PostingVisitor): void;
};

/** Highest saturation of BM25 with k1 = 1.2: what endless repetition tends to. */
const saturated = 2.2;

export function flatten(json: LunrJson, documentCount: number): Postings {
  const terms = json.invertedIndex.map(([term]) => term);
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const numberOfIndex = new Uint32Array(terms.length);
  json.invertedIndex.forEach(([, { _index }], number) => {
    numberOfIndex[_index] = number;
  });
  const starts = postingStarts(json, numberOfIndex);
  const total = starts.at(-1) ?? 0;
  const documents = new Uint32Array(total);
  const fields = new Uint8Array(total);
  const weights = new Float32Array(total);
  const next = starts.slice();
  for (const [ref, vector] of json.fieldVectors) {
    const slash = ref.indexOf("/");
    const field = searchFieldNames.findIndex((name) => ref.startsWith(`${name}/`));
    const name = searchFieldNames[field];
    if (name === undefined) throw new Error(`The index has a field that this version does not know: ${ref}`);
    const { boost } = searchFields[name];
    const document = Number(ref.slice(slash + 1));
    for (let i = 0; i < vector.length; i += 2) {
      const number = numberOfIndex[vector[i] ?? 0] ?? 0;
      const at = next[number] ?? 0;
      next[number] = at + 1;
      const df = (starts[number + 1] ?? 0) - (starts[number] ?? 0);
      // Lunr's weight holds how rare the term is among sections; ranking asks how rare a word is among items.
      const filled = (vector[i + 1] ?? 0) / lunrIdf(df, documentCount) / boost;
      documents[at] = document;
      fields[at] = field;
      weights[at] = boost * Math.min(saturated, Math.max(1, filled));
    }
  }
  return {
    terms,
    find: (term) => numbers.get(term) ?? -1,
    count: (term) => (starts[term + 1] ?? 0) - (starts[term] ?? 0),
    visit(term, visitor) {
      const end = starts[term + 1] ?? 0;
      for (let at = starts[term] ?? 0; at < end; at++) visitor(documents[at] ?? 0, fields[at] ?? 0, weights[at] ?? 0);
    },
  };
}

function postingStarts(json: LunrJson, numberOfIndex: Uint32Array): Uint32Array {
  const starts = new Uint32Array(numberOfIndex.length + 1);
  for (const [, vector] of json.fieldVectors) {
    for (let i = 0; i < vector.length; i += 2) {
      const number = (numberOfIndex[vector[i] ?? 0] ?? 0) + 1;
      starts[number] = (starts[number] ?? 0) + 1;
    }
  }
  for (let number = 1; number < starts.length; number++)
    starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0);
  return starts;
}

function lunrIdf(documentFrequency: number, documentCount: number): number {
  return Math.log(1 + Math.abs((documentCount - documentFrequency + 0.5) / (documentFrequency + 0.5)));
}
