import type { JudgedQuery } from "./judged.ts";

/** What the search answered: ids of cases in the order shown. */
export type Outcome = { readonly query: JudgedQuery; readonly shown: readonly string[] };

export type Figures = {
  readonly queries: number;
  /**
   * Share of queries with a right case in the first place, or in the first three. Right is a case with grade 2 or 3,
   * or with the query's highest grade when that is lower.
   */
  readonly success_at_1: number | null;
  readonly success_at_3: number | null;
  /** Mean of one over the place of the first right case, 0 when it is not among the first ten. */
  readonly mrr_at_10: number | null;
  /** Discounted gain of the first ten over the best possible; a case of grade g gains 2^g - 1. */
  readonly ndcg_at_10: number | null;
  /** Share of the queries without any right case for which no case is shown at all; null when there are none. */
  readonly no_answer_correct: number | null;
};

/** A query whose first case is not right, or that shows a case although none is right. */
export type Failure = JudgedQuery & { readonly came_first: readonly string[] };

export type Report = Figures & {
  readonly by_lang: Readonly<Record<string, Figures>>;
  readonly by_kind: Readonly<Record<string, Figures>>;
  readonly failing: readonly Failure[];
};

/**
 * Measures answers against judgements. Queries without a right case count in `no_answer_correct` alone, the others in
 * all other figures. Only cases have a rank: patterns and notes that the app shows between them are left out.
 */
export function measure(outcomes: readonly Outcome[]): Report {
  return {
    ...figures(outcomes),
    by_lang: grouped(outcomes, ({ query }) => query.lang),
    by_kind: grouped(outcomes, ({ query }) => query.kind),
    failing: outcomes
      .filter((outcome) => (hasAnswer(outcome) ? firstRight(outcome) !== 1 : outcome.shown.length > 0))
      .map(({ query, shown }) => ({ ...query, came_first: shown.slice(0, 3) })),
  };
}

function grouped(outcomes: readonly Outcome[], key: (outcome: Outcome) => string): Record<string, Figures> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) groups.set(key(outcome), [...(groups.get(key(outcome)) ?? []), outcome]);
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, group]) => [name, figures(group)]));
}

function figures(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter(hasAnswer);
  const unanswerable = outcomes.filter((outcome) => !hasAnswer(outcome));
  const places = answerable.map(firstRight);
  return {
    queries: outcomes.length,
    success_at_1: mean(places.map((place) => (place <= 1 ? 1 : 0))),
    success_at_3: mean(places.map((place) => (place <= 3 ? 1 : 0))),
    mrr_at_10: mean(places.map((place) => (place <= 10 ? 1 / place : 0))),
    ndcg_at_10: mean(answerable.map(ndcg)),
    no_answer_correct: mean(unanswerable.map(({ shown }) => (shown.length === 0 ? 1 : 0))),
  };
}

function hasAnswer({ query }: Outcome): boolean {
  return Object.keys(query.relevant).length > 0;
}

/** Place of the first right case; infinite when none is shown. */
function firstRight({ query, shown }: Outcome): number {
  const right = Math.min(2, Math.max(...Object.values(query.relevant)));
  const place = shown.findIndex((id) => (query.relevant[id] ?? 0) >= right);
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
}

function ndcg({ query, shown }: Outcome): number {
  const best = Object.values(query.relevant).sort((a, b) => b - a);
  return gain(shown.map((id) => query.relevant[id] ?? 0)) / gain(best);
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10_000) / 10_000;
}
