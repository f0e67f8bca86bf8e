import type { ItemKind } from "../../library.ts";
import type { Engine } from "../engine.ts";
import type { SearchAnswer, SearchRequest } from "../request.ts";
import { freshReading } from "./evaluate.ts";
import { type Clause, excludedItems, meetClauses } from "./match.ts";
import { mostUnits, parseQuery, type Query, type Unit } from "./parse.ts";
import { type Ranked, rank } from "./rank.ts";
import { clauseClass } from "./weight.ts";

/**
 * How close an item must be to be shown when it does not meet every word. Chosen on judged queries and on off-topic ones
 * (`test/fixtures/search/off-topic.json`): lower shows more cases to people who ask about pizza, higher hides more
 * from people who describe a failure in words of their own.
 */
export const closeEnough = 0.22;

export type Found = {
  readonly kind: SearchAnswer["kind"];
  readonly query: Query;
  readonly clauses: readonly Clause[];
  /** Before the chosen facets are applied, best first. */
  readonly ranked: readonly Ranked[];
};

/**
 * Finds the items for a request, before facets.
 *
 * A kind none of whose items is complete offers its closest, so that a support lead who describes a symptom gets
 * precedents even when only a pattern has every word. A query that nothing completes is asked once more with its
 * phrases taken apart.
 */
export function search(engine: Engine, request: SearchRequest, passes: (item: number) => boolean): Found {
  const query = parseQuery(request.text, engine.resolveField);
  const reading = freshReading();
  const excluded = excludedItems(engine, query.excluded, reading);
  const { items } = engine.data.corpus;
  const allowed = (index: number) => {
    const item = items[index];
    if (item === undefined || excluded.has(index)) return false;
    if (request.kinds !== undefined && !request.kinds.includes(item.ref.kind)) return false;
    return query.fields.every(({ test, excluded: without }) => test.accepts(item) !== without);
  };
  if (query.clauses.length === 0) {
    const ranked = [...items.keys()]
      .filter(allowed)
      .map((item) => ({ item, score: 0, coverage: 1, closeness: 1, complete: true }));
    return { kind: "everything", query, clauses: [], ranked };
  }
  const meant = { ...query, clauses: essential(query.clauses) };
  const strict = meetClauses(engine, meant, request.lang, reading);
  const first = rank(engine, strict, allowed);
  const complete = first.some((entry) => entry.complete && passes(entry.item));
  const loose = complete || !hasPhrase(meant) ? undefined : meetClauses(engine, loosened(meant), request.lang, reading);
  const clauses = loose ?? strict;
  const ranked =
    loose === undefined ? first : rank(engine, loose, allowed).map((entry) => ({ ...entry, complete: false }));
  const shown = choose(engine, ranked, passes);
  const kind = shown.length === 0 ? "nothing" : shown.some((entry) => entry.complete) ? "results" : "relaxed";
  return { kind, query, clauses, ranked: shown };
}

/**
 * Complete items first. An item that misses a word is shown when no item of its kind is complete, or when it is ranked
 * above all that are: a case whose title says it all is not hidden by another that mentions every word in passing.
 */
function choose({ data }: Engine, ranked: readonly Ranked[], passes: (item: number) => boolean): Ranked[] {
  const kindOf = ({ item }: Ranked): ItemKind => data.corpus.items[item]?.ref.kind ?? "case";
  const served = new Set<ItemKind>();
  return ranked.filter((entry) => {
    const kind = kindOf(entry);
    if (entry.complete && passes(entry.item)) served.add(kind);
    return entry.complete || (entry.closeness >= closeEnough && !served.has(kind));
  });
}

/** In a long query the words of grammar say nothing that the others do not; of grammar alone its beginning is enough. */
const longQuery = 16;

function essential(clauses: Query["clauses"]): Query["clauses"] {
  if (clauses.length <= longQuery) return clauses;
  const saying = clauses.filter((units) => clauseClass(units) !== "function");
  return saying.length > 0 ? saying : clauses.slice(0, longQuery);
}

function hasPhrase({ clauses }: Query): boolean {
  return clauses.flat().some(({ kind }) => kind === "phrase");
}

function loosened(query: Query): Query {
  const known = new Set<string>();
  const words = (unit: Unit): Unit[] => {
    if (unit.kind === "word") return [unit];
    const fresh = unit.forms.filter((form) => !known.has(form) && known.add(form));
    return fresh.map((form) => ({ kind: "word", typed: form, form, open: false }));
  };
  const clauses = query.clauses.flatMap((units) =>
    units.length === 1 ? units.flatMap(words).map((unit) => [unit]) : [units.flatMap(words)],
  );
  return { ...query, clauses: essential(clauses.filter((units) => units.length > 0)).slice(0, mostUnits) };
}
