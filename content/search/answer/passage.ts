import type { Language } from "../../vocabulary.ts";
import { readableFields } from "../documents.ts";
import type { Engine } from "../engine.ts";
import type { Clause } from "../query/match.ts";
import type { Mark, MarkedText } from "../request.ts";
import { excerptOf } from "./excerpt.ts";
import type { Lookup, MetToken } from "./lookup.ts";

/** The text of an item that shows best why it was found. */
export type Passage = {
  readonly excerpt: MarkedText;
  readonly section?: string;
  readonly highlight: readonly string[];
};

type Candidate = {
  readonly text: string;
  readonly lang: Language;
  readonly section?: string;
  /** False for the wording of a pattern, a text with holes: its summary is shown instead. */
  readonly quotable: boolean;
  readonly met: readonly MetToken[];
  readonly worth: number;
};

/** What a text in the reader's language is worth beside one that holds as much of the query in another. */
const ownLanguage = 0.3;
const summaryFirst = 0.15;
/** More words than anybody wants marked at once. */
const mostHighlights = 60;

/** Reads the texts of one item and picks the one that holds most of the query. */
export function passageOf(
  engine: Engine,
  clauses: readonly Clause[],
  lookup: Lookup,
  item: number,
  reader: Language,
): Passage {
  const candidates = readable(engine, clauses, item).map((part): Candidate => {
    const met = lookup(part.text, part.lang);
    const clauseWeights = [...new Set(met.map(({ clause }) => clause))].map((clause) => clauses[clause]?.weight ?? 0);
    const worth =
      clauseWeights.reduce((sum, weight) => sum + weight, 0) +
      (part.lang === reader ? ownLanguage : 0) +
      (part.summary ? summaryFirst : 0);
    return { ...part, met, worth };
  });
  const best = candidates
    .filter(({ quotable }) => quotable)
    .reduce<Candidate | undefined>(
      (top, next) => (top === undefined || next.worth > top.worth ? next : top),
      undefined,
    );
  if (best === undefined) return { excerpt: { text: "", lang: reader, marks: [] }, highlight: [] };
  const { text, marks } = excerptOf(
    best.text,
    best.met.map(({ token }): Mark => [token.start, token.end]),
  );
  const section = best.section ?? firstSection(candidates);
  return {
    excerpt: { text, marks, lang: best.lang },
    ...(section === undefined ? {} : { section }),
    highlight: surfaces(candidates),
  };
}

type Readable = Omit<Candidate, "met" | "worth"> & { readonly summary: boolean };

/** The texts of an item that hold anything of the query, and its summaries, which are shown when none does. */
function readable({ data, firstOf }: Engine, clauses: readonly Clause[], item: number): Readable[] {
  const first = firstOf[item] ?? 0;
  const isPattern = data.corpus.items[item]?.ref.kind === "pattern";
  return data.corpus.documents.slice(first, firstOf[item + 1]).flatMap((part, i) => {
    if (part.texts.summary === undefined && !meetsAny(clauses, first + i)) return [];
    const section = part.section === undefined ? {} : { section: part.section.id };
    return readableFields.flatMap((name): Readable[] => {
      const text = part.texts[name]?.join(" ") ?? "";
      return text === ""
        ? []
        : [
            {
              text,
              lang: part.lang,
              summary: name === "summary",
              quotable: !isPattern || name === "summary",
              ...section,
            },
          ];
    });
  });
}

function meetsAny(clauses: readonly Clause[], document: number): boolean {
  return clauses.some(({ units }) => units.some(({ met }) => met.quality[document] !== 0));
}

/** Where the reader should land when the best text is the summary: the section that holds most of the query. */
function firstSection(candidates: readonly Candidate[]): string | undefined {
  const sections = candidates.filter(({ section, met }) => section !== undefined && met.length > 0);
  return sections.sort((a, b) => b.worth - a.worth)[0]?.section;
}

function surfaces(candidates: readonly Candidate[]): string[] {
  const found = new Map<string, string>();
  for (const { text, met } of candidates) {
    for (const { token } of met) {
      if (!found.has(token.form)) found.set(token.form, text.slice(token.start, token.end));
    }
  }
  return [...found.values()].slice(0, mostHighlights);
}
