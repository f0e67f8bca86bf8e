import { readings } from "../analysis/stem.ts";
import { type WordClass, wordClass } from "../analysis/word-weight.ts";
import type { Engine } from "../engine.ts";
import type { MetUnit } from "./match.ts";
import type { Unit } from "./parse.ts";

/** Share of its rarity that a word counts for in coverage and score, when the library has it. */
const metShare: Readonly<Record<WordClass, number>> = { subject: 1, everyday: 0.7, function: 0.08 };
/** The same for a word that the library has not. */
const unmetShare: Readonly<Record<WordClass, number>> = { subject: 1, everyday: 0.2, function: 0.02 };

export function clauseClass(units: readonly Unit[]): WordClass {
  const [only] = units;
  return units.length === 1 && only?.kind === "word" ? wordClass(only.form) : "subject";
}

/**
 * How much a clause says about what is looked for: BM25's inverse frequency, over items and not over sections.
 *
 * An item counts by how well it meets the clause, so that a word whose synonyms are everywhere is common even when
 * the word itself is rare. Rarity is measured among items that have text in a language of the word, or else every
 * Russian word would be rare in a library where only cases speak Russian.
 */
export function clauseWeight(engine: Engine, units: readonly MetUnit[], kind: WordClass): number {
  const population = populationOf(engine, units);
  const best = new Float32Array(engine.data.corpus.items.length);
  for (const { met } of units) {
    for (const document of met.documents) {
      const item = engine.itemOf[document] ?? 0;
      best[item] = Math.max(best[item] ?? 0, met.quality[document] ?? 0);
    }
  }
  const frequency = best.reduce((sum, value, item) => (value > 0 && population.has(item) ? sum + value : sum), 0);
  const share = frequency > 0 ? metShare : unmetShare;
  return share[kind] * Math.log(1 + (population.size - frequency + 0.5) / (frequency + 0.5));
}

function populationOf(
  { itemsIn, data }: Engine,
  units: readonly MetUnit[],
): { readonly size: number; has(item: number): boolean } {
  const forms = units.flatMap(({ unit }) => (unit.kind === "word" ? [unit.form] : unit.forms));
  const populations = [...new Set(forms.flatMap((form) => readings(form)))].map((lang) => itemsIn[lang]);
  const [largest] = populations.sort((a, b) => b.size - a.size);
  return largest ?? { size: data.corpus.items.length, has: () => true };
}

/** Share of a named thing that a word of each class claims when we ask whether the library knows of this at all. */
const classClaim: Readonly<Record<WordClass, number>> = { subject: 1, everyday: 0.35, function: 0.03 };
const numberClaim = 0.2;

/** A number names nothing by itself, and sizes, dates and sums are seldom those of the case. */
export function claim(units: readonly Unit[], kind: WordClass): number {
  return units.every((unit) => unit.kind === "word" && /^\d+$/.test(unit.form)) ? numberClaim : classClaim[kind];
}
