import type { ItemKind } from "../../library.ts";
import type { Engine } from "../engine.ts";
import { countFacets, passesFilters } from "../query/facet-counts.ts";
import type { Clause } from "../query/match.ts";
import type { Query } from "../query/parse.ts";
import type { Ranked } from "../query/rank.ts";
import { type Found, search } from "../query/search.ts";
import type { Correction, Hit, Mark, ParsedQuery, SearchAnswer, SearchRequest } from "../request.ts";
import { type Lookup, lookupOf } from "./lookup.ts";
import { passageOf } from "./passage.ts";
import { reasonsFor } from "./why.ts";

const usualLimit = 30;

/** Answers a request: finds, filters, counts, and explains as many hits as were asked for. */
export function answer(engine: Engine, request: SearchRequest): SearchAnswer {
  const { items } = engine.data.corpus;
  const passes = (index: number) => {
    const item = items[index];
    return item !== undefined && passesFilters(item, request.filters);
  };
  const found = search(engine, request, passes);
  const shown = found.ranked.filter(({ item }) => passes(item));
  const lookup = lookupOf(engine, found.clauses);
  return {
    kind: shown.length === 0 ? "nothing" : found.kind,
    hits: shown
      .slice(0, request.limit ?? usualLimit)
      .map((entry) => hit(engine, found.clauses, lookup, entry, request)),
    totals: totals(engine, shown),
    facets: countFacets(
      found.ranked.flatMap(({ item }) => items[item] ?? []),
      request.filters,
    ),
    corrections: corrections(found),
    parsed: parsedQuery(found.query),
  };
}

function hit(engine: Engine, clauses: readonly Clause[], lookup: Lookup, entry: Ranked, request: SearchRequest): Hit {
  const item = engine.data.corpus.items[entry.item];
  if (item === undefined) throw new Error(`The index ranks an item that it does not hold: ${entry.item}`);
  const own = item.titles[request.lang];
  const lang = own === undefined ? item.lang : request.lang;
  const title = own ?? item.titles[item.lang] ?? item.ref.id;
  return {
    ref: item.ref,
    score: entry.score,
    complete: entry.complete,
    title: { text: title, lang, marks: lookup(title, lang).map(({ token }): Mark => [token.start, token.end]) },
    ...passageOf(engine, clauses, lookup, entry.item, request.lang),
    why: reasonsFor(engine, clauses, entry.item, request.lang),
  };
}

function totals({ data }: Engine, ranked: readonly Ranked[]): Record<ItemKind, number> {
  const counts = { case: 0, pattern: 0, principle: 0, phrase: 0 };
  for (const { item } of ranked) {
    const kind = data.corpus.items[item]?.ref.kind;
    if (kind !== undefined) counts[kind] += 1;
  }
  return counts;
}

function corrections({ clauses }: Found): Correction[] {
  return clauses.flatMap(({ units }) =>
    units.flatMap(({ unit, correction }) =>
      correction === undefined ? [] : [{ typed: unit.typed, shown: correction }],
    ),
  );
}

function parsedQuery({ clauses, excluded, fields }: Query): ParsedQuery {
  const units = clauses.flat();
  return {
    words: units.filter(({ kind }) => kind === "word").map(({ typed }) => typed),
    phrases: units.filter(({ kind }) => kind === "phrase").map(({ typed }) => typed),
    excluded: excluded.map(({ typed }) => typed),
    fields: fields.map(({ field, typed, excluded: without, test }) => ({
      field,
      typed,
      excluded: without,
      values: test.values,
    })),
  };
}
