import type { Engine } from "../engine.ts";
import type { Clause } from "./match.ts";
import { neighbours } from "./neighbours.ts";

/** An item with how well it meets a query. */
export type Ranked = {
  readonly item: number;
  readonly score: number;
  /** Share of the query's weight that it meets, 0 to 1, each word by the quality of its meeting. */
  readonly coverage: number;
  /** Whether it meets every clause that must be met. */
  readonly complete: boolean;
};

/** What further documents of an item add to its best one. */
const furtherDocuments = 0.2;
/** Strength at which a word has half of the effect it can have: a little above one plain word in the text. */
const halfEffect = 1.5;
/** How steeply missing words cost. */
const coveragePower = 2;
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
    this.together = new Float32Array(count);
    const perDocument = new Float32Array(engine.itemOf.length);
    clauses.forEach((clause, at) => {
      this.add(engine, clause, at, perDocument);
    });
    perDocument.forEach((weight, document) => {
      if (weight === 0) return;
      const item = engine.itemOf[document] ?? 0;
      this.together[item] = Math.max(this.together[item] ?? 0, weight);
    });
  }

  touched(): number[] {
    return [...this.items];
  }

  ranked(item: number, total: number): Ranked {
    let effect = 0;
    let met = 0;
    let complete = true;
    this.clauses.forEach(({ weight, required }, at) => {
      const best = this.best[at]?.[item] ?? 0;
      if (best === 0) {
        complete &&= !required;
        return;
      }
      const strength = best + furtherDocuments * ((this.sum[at]?.[item] ?? 0) - best);
      effect += (weight * strength) / (strength + halfEffect);
      met += weight * (this.quality[at]?.[item] ?? 0);
    });
    const coverage = met / total;
    const together = (this.together[item] ?? 0) / total;
    const score = effect * coverage ** coveragePower * (1 + togetherBonus * together);
    return { item, score, coverage, complete };
  }

  private add(engine: Engine, { units, weight }: Clause, at: number, perDocument: Float32Array): void {
    const strongest = new Map<number, number>();
    for (const { met } of units) {
      for (const document of met.documents) {
        const item = engine.itemOf[document] ?? 0;
        raise(this.quality[at], item, met.quality[document] ?? 0);
        strongest.set(document, Math.max(strongest.get(document) ?? 0, met.strength[document] ?? 0));
      }
    }
    for (const [document, strength] of strongest) {
      const item = engine.itemOf[document] ?? 0;
      this.items.add(item);
      raise(this.best[at], item, strength);
      const sum = this.sum[at];
      if (sum !== undefined) sum[item] = (sum[item] ?? 0) + strength;
      perDocument[document] = (perDocument[document] ?? 0) + weight;
    }
  }
}

function raise(values: Float32Array | undefined, at: number, value: number): void {
  if (values !== undefined && value > (values[at] ?? 0)) values[at] = value;
}
