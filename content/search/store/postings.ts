import type { Flat } from "./flatten.ts";

/** Where a term stands: called once per document and field, with the field's boost times how much the term fills it (1 to 2.2). */
export type PostingVisitor = (document: number, field: number, weight: number) => void;

/**
 * What the evaluator asks of a store; another store needs no more than these functions.
 *
 * Lunr's own evaluator makes an object per term, field and document that matches, has no top-k and combines words by
 * OR: asked for all words it takes seconds on a large library. Its weights are good, so they are read from typed
 * arrays, term after term.
 */
export type Postings = {
  /** All terms, sorted; the number of a term is its place here. */
  readonly terms: readonly string[];
  /** The number of a term, or -1. */
  find(term: string): number;
  /** How many documents and fields hold the term. */
  count(term: number): number;
  visit(term: number, visitor: PostingVisitor): void;
};

export function postingsOf({ terms, starts, documents, fields, weights }: Flat): Postings {
  const numbers = new Map(terms.map((term, number) => [term, number]));
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
