import type { Engine } from "../engine.ts";
import { searchFieldNames } from "../fields.ts";
import type { Strengths } from "./evaluate.ts";
import type { Clause } from "./match.ts";
import { neighbours } from "./neighbours.ts";

/** An item with how well it meets a query. */
export type Ranked = {
  readonly item: number;
  readonly score: number;
  /** Share of the query's weight that it meets, 0 to 1, each word by the quality of its meeting. */
  readonly coverage: number;
  /**
   * How close the item is to what is asked, 1 at most: the share of the query's claims that it knows of, less for words
   * that the whole library lacks. Rarity does not count here; where a word was met does. 0 for a query of several
   * words all of which were guessed at.
   */
  readonly closeness: number;
  /** Whether it meets every clause that must be met. */
  readonly complete: boolean;
};

/** What further documents of an item add to its best one. */
const furtherDocuments = 0.2;
/** Strength at which a word has half of the effect it can have: a little above one plain word in the text. */
const halfEffect = 1.5;
/** How steeply missing words cost. */
const coveragePower = 2;
/** A word of the running text may stand there by chance; one of the title, the tags or the search terms does not. */
const inPassing: ReadonlySet<number> = new Set(
  searchFieldNames.flatMap((name, field) => (name === "body" || name === "notes" || name === "heading" ? [field] : [])),
);
/** What a word that the whole library lacks costs, beside not being met: such a query is likely about something else. */
const strangeWords = 0.45;
const passingCredit = 0.7;
/** What having every word is worth beyond coverage. */
const completeBonus = 1.25;
/** Most that words standing in one section can add. */
const togetherBonus = 0.3;

/**
 * Ranks items by all words first: the sum of what each word says, times a power of the share of the query that the item meets, and a little
 * more when the words stand in one section or side by side. BM25's saturation, coverage outside Lunr.
 */
export function rank(engine: Engine, clauses: readonly Clause[], allowed: (item: number) => boolean): Ranked[] {
  const total = clauses.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const tally = new Tally(engine, clauses);
  const ranked = tally
    .touched()
    .filter(allowed)
    .map((item) => tally.ranked(item, total));
  ranked.sort((a, b) => b.score - a.score || a.item - b.item);
  return neighbours(engine, clauses, ranked);
}

class Tally {
  private readonly best: readonly Float32Array[];
  private readonly sum: readonly Float32Array[];
  private readonly quality: readonly Float32Array[];
  private readonly credit: readonly Float32Array[];
  private readonly said: number;
  private readonly together: Float32Array;
  private readonly items = new Set<number>();
  private readonly clauses: readonly Clause[];

  constructor(engine: Engine, clauses: readonly Clause[]) {
    const count = engine.firstOf.length - 1;
    const perItem = () => clauses.map(() => new Float32Array(count));
    this.clauses = clauses;
    this.best = perItem();
    this.sum = perItem();
    this.quality = perItem();
    this.credit = perItem();
    this.said = clauses.reduce((sum, { say }) => sum + say, 0);
    const perDocument = new Float32Array(engine.itemOf.length);
    clauses.forEach((clause, at) => {
      this.add(engine, clause, at, perDocument);
    });
    this.together = highest(engine, perDocument);
  }

  touched(): number[] {
    return [...this.items];
  }

  ranked(item: number, total: number): Ranked {
    let effect = 0;
    let met = 0;
    let known = 0;
    let complete = true;
    let sure = this.clauses.filter(namesSomething).length < 2;
    this.clauses.forEach((clause, at) => {
      const { weight, say, required } = clause;
      const best = this.best[at]?.[item] ?? 0;
      if (best === 0) {
        complete &&= !required;
        return;
      }
      const strength = best + furtherDocuments * ((this.sum[at]?.[item] ?? 0) - best);
      effect += (weight * strength) / (strength + halfEffect);
      met += weight * (this.quality[at]?.[item] ?? 0);
      known += say * (this.credit[at]?.[item] ?? 0);
      sure ||= !clause.guessed && namesSomething(clause);
    });
    const coverage = met / total;
    const together = (this.together[item] ?? 0) / total;
    const score = (complete ? completeBonus : 1) * effect * coverage ** coveragePower * (1 + togetherBonus * together);
    const unsure = this.clauses.reduce((sum, { say, guessed }) => sum + (guessed ? say : 0), 0);
    const closeness = (known - strangeWords * unsure) / this.said;
    return { item, score, coverage, closeness: sure ? closeness : 0, complete: complete && sure };
  }

  private add(engine: Engine, { units, weight }: Clause, at: number, perDocument: Float32Array): void {
    for (const { met } of units) {
      for (const document of met.documents) this.meet(engine, met, document, at);
    }
    for (const [document, strength] of strongest(units)) {
      const item = engine.itemOf[document] ?? 0;
      this.items.add(item);
      raise(this.best[at], item, strength);
      increase(this.sum[at], item, strength);
      increase(perDocument, document, weight);
    }
  }

  private meet(engine: Engine, { quality, field }: Strengths, document: number, at: number): void {
    const item = engine.itemOf[document] ?? 0;
    const value = quality[document] ?? 0;
    raise(this.quality[at], item, value);
    raise(this.credit[at], item, value * (inPassing.has(field[document] ?? 0) ? passingCredit : 1));
  }
}

/** Of alternatives the one that meets a document best. */
function* strongest(units: Clause["units"]): Iterable<readonly [document: number, strength: number]> {
  const [only] = units;
  if (units.length === 1 && only !== undefined) {
    for (const document of only.met.documents) yield [document, only.met.strength[document] ?? 0];
    return;
  }
  const found = new Map<number, number>();
  for (const { met } of units) {
    for (const document of met.documents) {
      found.set(document, Math.max(found.get(document) ?? 0, met.strength[document] ?? 0));
    }
  }
  yield* found;
}

function namesSomething({ say }: Clause): boolean {
  return say > 0.1;
}

/** The best document of each item. */
function highest({ itemOf, firstOf }: Engine, perDocument: Float32Array): Float32Array {
  const found = new Float32Array(firstOf.length - 1);
  perDocument.forEach((value, document) => {
    raise(found, itemOf[document] ?? 0, value);
  });
  return found;
}

function increase(values: Float32Array | undefined, at: number, by: number): void {
  if (values !== undefined) values[at] = (values[at] ?? 0) + by;
}

function raise(values: Float32Array | undefined, at: number, value: number): void {
  if (values !== undefined && value > (values[at] ?? 0)) values[at] = value;
}
