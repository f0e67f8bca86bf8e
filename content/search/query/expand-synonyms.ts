import type { Engine } from "../engine.ts";
import { type Expansion, qualities } from "./expansion.ts";
import type { Probe, SynonymForm, SynonymMatch } from "./synonyms.ts";

/**
 * What the synonyms of a query's words may be met by, for each word: the ids its meaning stands for, and the other
 * ways of saying it. A way of several words covers all the query words it was found by: with `не хватает детали`,
 * an item that carries `failure/missing-part` has met all three.
 */
export function synonymExpansions(engine: Engine, probes: readonly Probe[]): Expansion[][] {
  const found: Expansion[][] = probes.map(() => []);
  for (const match of engine.synonyms.match(probes)) {
    const expansions = expansionsOf(engine, match);
    for (const position of match.positions) found[position]?.push(...expansions);
  }
  return found;
}

function expansionsOf(engine: Engine, { row, lang, trust }: SynonymMatch): Expansion[] {
  const { means = [], forms = [] } = engine.synonyms.rows[row] ?? {};
  const tags = means.flatMap((tag): Expansion[] => {
    const term = engine.postings.find(tag);
    return term < 0 ? [] : [{ terms: [term], quality: qualities.tag * trust, how: "synonym", shown: tag }];
  });
  const others = forms.flatMap((form) => {
    const quality = (form.lang === lang ? qualities.synonym : qualities.foreignSynonym) * trust;
    return formExpansion(engine, form, quality);
  });
  return [...tags, ...others];
}

/** The other forms by their stems, which hold every form of the word in the language of the synonym. */
function formExpansion({ postings }: Engine, form: SynonymForm, quality: number): Expansion[] {
  const terms = form.keys.map((keys) => postings.find(keys.at(-1) ?? ""));
  if (terms.some((term) => term < 0)) return [];
  return [{ terms, quality, how: "synonym", shown: form.text }];
}
