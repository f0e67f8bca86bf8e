import type { Engine } from "../engine.ts";
import type { Clause } from "./match.ts";
import type { Ranked } from "./rank.ts";

/** How many of the best are looked at; below, the order matters to nobody. */
const lookedAt = 30;
/** What two words of the query side by side add, when all its pairs do. */
const bonus = 0.35;

/** Raises the best items in which words of the query stand side by side, in the order typed. */
export function neighbours(engine: Engine, clauses: readonly Clause[], ranked: readonly Ranked[]): Ranked[] {
  const pairs = pairsOf(clauses);
  if (pairs.length === 0) return [...ranked];
  const top = ranked.slice(0, lookedAt).map((entry) => {
    const share = pairs.filter((pair) => standsIn(engine, entry.item, pair)).length / pairs.length;
    return { ...entry, score: entry.score * (1 + bonus * share) };
  });
  return [...top.sort((a, b) => b.score - a.score || a.item - b.item), ...ranked.slice(lookedAt)];
}

function pairsOf(clauses: readonly Clause[]): string[] {
  const forms = clauses.map(({ units: [only, ...others] }) =>
    only?.unit.kind === "word" && others.length === 0 ? (only.correction ?? only.unit.form) : "",
  );
  return forms.slice(1).flatMap((second, i) => {
    const first = forms[i] ?? "";
    return first === "" || second === "" ? [] : [` ${first} ${second}`];
  });
}

function standsIn({ firstOf, texts }: Engine, item: number, pair: string): boolean {
  const end = firstOf[item + 1] ?? 0;
  for (let document = firstOf[item] ?? 0; document < end; document++) {
    if (texts.fieldWith(document, pair) !== undefined) return true;
  }
  return false;
}
