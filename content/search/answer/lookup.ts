import type { Language } from "../../vocabulary.ts";
import type { Token } from "../analysis/tokenise.ts";
import { wordClass } from "../analysis/word-weight.ts";
import type { Engine } from "../engine.ts";
import type { Expansion } from "../query/expansion.ts";
import type { Clause } from "../query/match.ts";
import type { Unit } from "../query/parse.ts";

/** A word of a text that met the query: where it stands and for which clause. */
export type MetToken = { readonly token: Token; readonly clause: number };

/** Finds the words of a text that met a query, by the same terms that the store was asked for. */
export type Lookup = (text: string, lang: Language) => MetToken[];

/**
 * Builds the lookup of a query. The index keeps no positions: only the few texts that are shown are read again,
 * which is cheaper than to store and load a position for every word.
 */
export function lookupOf(engine: Engine, clauses: readonly Clause[]): Lookup {
  const byTerm = termsOf(engine, clauses);
  const phrases = clauses.flatMap(({ units }, clause) =>
    units.flatMap(({ unit }) => (unit.kind === "phrase" ? [{ clause, forms: unit.forms, open: unit.open }] : [])),
  );
  return (text, lang) => {
    if (clauses.length === 0) return [];
    const all = engine.wordsOf(text, lang);
    const met: MetToken[] = [];
    for (const token of all) {
      const clause = clauseOf(byTerm, token.terms);
      if (clause >= 0) met.push({ token, clause });
    }
    if (phrases.length === 0) return met;
    const sideBySide = phrases.flatMap(({ clause, forms, open }) =>
      phraseTokens(all, forms, open).map((token) => ({ token, clause })),
    );
    return [...met, ...sideBySide].sort((a, b) => a.token.start - b.token.start);
  };
}

function clauseOf(byTerm: Int16Array, terms: readonly number[]): number {
  for (const term of terms) {
    const clause = byTerm[term] ?? -1;
    if (clause >= 0) return clause;
  }
  return -1;
}

/** For every term of the index the clause it belongs to, or -1. Grammar is marked only in a query of nothing else. */
function termsOf({ postings }: Engine, clauses: readonly Clause[]): Int16Array {
  const byTerm = new Int16Array(postings.terms.length).fill(-1);
  const silent = clauses.some(({ required }) => required);
  clauses.forEach(({ units, required }, clause) => {
    const marking = units.filter(({ unit }) => !silent || required || !isGrammar(unit));
    for (const term of marking.flatMap(({ expansions }) => expansions.flatMap(marked))) {
      if (byTerm[term] === -1) byTerm[term] = clause;
    }
  });
  return byTerm;
}

function isGrammar(unit: Unit): boolean {
  return unit.kind === "word" && wordClass(unit.form) === "function";
}

/** A synonym of several words is marked only as a whole, which single words cannot tell. */
function marked({ terms, how }: Expansion): readonly number[] {
  return how === "synonym" && terms.length > 1 ? [] : terms;
}

function phraseTokens(all: readonly Token[], forms: readonly string[], open: boolean): Token[] {
  const meets = (at: number) =>
    forms.every((form, i) => {
      const found = all[at + i]?.form;
      return found === form || (open && i === forms.length - 1 && found?.startsWith(form) === true);
    });
  return all.flatMap((_, at) => (all[at]?.form === forms[0] && meets(at) ? all.slice(at, at + forms.length) : []));
}
