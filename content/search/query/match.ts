import type { Language } from "../../names.ts";
import type { Engine } from "../engine.ts";
import { meetPhrase, meetWord, type Reading, type Strengths } from "./evaluate.ts";
import { type ExpandedWord, expandWords } from "./expand.ts";
import type { Expansion } from "./expansion.ts";
import type { Query, Unit, Word } from "./parse.ts";
import { claim, clauseClass, clauseWeight } from "./weight.ts";

/** A clause of the query with all that met it. */
export type Clause = {
  /** As typed; alternatives are joined by `OR`. */
  readonly typed: string;
  /** One for a word or a phrase, several for `a OR b`. */
  readonly units: readonly MetUnit[];
  /** How much it says: how rare it is among items, less for words of any conversation. */
  readonly weight: number;
  /** How much it says before anything is known of the library: 1 for a word that names something. */
  readonly say: number;
  /** An item that misses it does not meet the query. */
  readonly required: boolean;
  /** Names something, and is met by nothing but guesses at what was meant. */
  readonly guessed: boolean;
};
export type MetUnit = {
  readonly unit: Unit;
  readonly expansions: readonly Expansion[];
  readonly met: Strengths;
  readonly correction?: string;
};

/** Finds out for every clause which documents meet it. */
export function meetClauses(engine: Engine, query: Query, reader: Language, reading: Reading): Clause[] {
  const words = query.clauses.flat().filter((unit): unit is Word => unit.kind === "word");
  const expanded = new Map(expandWords(engine, words).map((entry) => [entry.word, entry]));
  const classes = query.clauses.map(clauseClass);
  const subjects = classes.filter((name) => name === "subject").length;
  const talk = classes.filter((name) => name === "everyday").length;
  return query.clauses.map((units, at) => {
    const met = units.map((unit) =>
      unit.kind === "phrase"
        ? { unit, expansions: [], met: meetPhrase(engine, unit, reading) }
        : meetUnit(engine, reader, unit, expanded.get(unit)),
    );
    const kind = classes[at] ?? "subject";
    // A query of grammar alone ("why not") is about those words; a short one means every word it has.
    const lowest = subjects === 0 && talk === 0;
    const required = kind === "subject" || lowest || (kind === "everyday" && subjects + talk <= 3);
    return {
      typed: units.map(({ typed }) => typed).join(" OR "),
      units: met,
      weight: clauseWeight(engine, met, lowest || (subjects === 0 && kind === "everyday") ? "subject" : kind),
      say: claim(units, kind),
      required,
      guessed: units.every((unit) => unit.kind === "word" && expanded.get(unit)?.guessed === true),
    };
  });
}

function meetUnit(engine: Engine, reader: Language, unit: Word, expanded: ExpandedWord | undefined): MetUnit {
  const expansions = expanded?.expansions ?? [];
  const { correction } = expanded ?? {};
  return {
    unit,
    expansions,
    met: meetWord(engine, expansions, reader),
    ...(correction === undefined ? {} : { correction }),
  };
}

/** Items that hold an excluded word or phrase, in any of its forms but in no other word. */
export function excludedItems(engine: Engine, units: readonly Unit[], reading: Reading): Set<number> {
  const found = new Set<number>();
  const expanded = expandWords(
    engine,
    units.filter((unit): unit is Word => unit.kind === "word"),
  );
  const phrases = units.filter((unit) => unit.kind === "phrase").map((unit) => meetPhrase(engine, unit, reading));
  const words = expanded.map(({ expansions }) =>
    meetWord(
      engine,
      expansions.filter(({ how }) => how === "exact" || how === "stem"),
      "en",
    ),
  );
  for (const { documents } of [...phrases, ...words]) {
    for (const document of documents) found.add(engine.itemOf[document] ?? 0);
  }
  return found;
}
