import type { Language } from "../../vocabulary.ts";
import type { SearchDocument } from "../documents.ts";
import type { Engine } from "../engine.ts";
import { searchFieldNames, searchFields } from "../fields.ts";
import type { Expansion } from "../query/expansion.ts";
import type { Clause, MetUnit } from "../query/match.ts";
import type { Reason } from "../request.ts";
import { labelOf } from "../tags.ts";

/** Why an item is among the hits: for every clause it meets, the best of its reasons. */
export function reasonsFor(engine: Engine, clauses: readonly Clause[], item: number, reader: Language): Reason[] {
  return clauses.flatMap((clause) => {
    const best = clause.units
      .flatMap((unit) => bestDocument(engine, unit, item).map((document) => ({ unit, document })))
      .sort((a, b) => strengthOf(b) - strengthOf(a))[0];
    return best === undefined ? [] : [reason(engine, best.unit, best.document, reader)];
  });
}

type Met = { readonly unit: MetUnit; readonly document: number };

function strengthOf({ unit, document }: Met): number {
  return unit.met.strength[document] ?? 0;
}

function bestDocument({ firstOf }: Engine, { met }: MetUnit, item: number): number[] {
  let best = -1;
  const end = firstOf[item + 1] ?? 0;
  for (let document = firstOf[item] ?? 0; document < end; document++) {
    if ((met.strength[document] ?? 0) > (best < 0 ? 0 : (met.strength[best] ?? 0))) best = document;
  }
  return best < 0 ? [] : [best];
}

function reason(engine: Engine, { unit, expansions, met }: MetUnit, document: number, reader: Language): Reason {
  const name = searchFieldNames[met.field[document] ?? 0] ?? "body";
  const part = engine.data.corpus.documents[document];
  const field =
    name === "body" || name === "heading"
      ? (part?.section?.heading ?? searchFields[name].label)
      : searchFields[name].label;
  if (unit.kind === "phrase") return { typed: unit.typed, matched: unit.typed, field, how: "phrase" };
  const expansion = expansions[met.by[document] ?? 0];
  if (expansion === undefined) return { typed: unit.typed, matched: unit.typed, field, how: "exact" };
  return { typed: unit.typed, matched: matchedText(engine, expansion, part, reader), field, how: expansion.how };
}

/** What was met, as it stands in the text; the label of a tag; the words of a synonym. */
function matchedText(
  engine: Engine,
  { terms, shown }: Expansion,
  part: SearchDocument | undefined,
  reader: Language,
): string {
  if (shown?.includes("/")) return labelOf(engine.data.vocabulary, shown, reader) ?? shown;
  const found = part === undefined ? [] : terms.flatMap((term) => surfaceOf(engine, part, term));
  return found.length > 0 ? found.join(" ") : (shown ?? "");
}

/** The first word of a document that the index holds under this term. */
function surfaceOf({ wordsOf }: Engine, { texts, lang }: SearchDocument, term: number): string[] {
  for (const entry of searchFieldNames.flatMap((name) => (name === "ids" ? [] : (texts[name] ?? [])))) {
    const met = wordsOf(entry, lang).find(({ terms }) => terms.includes(term));
    if (met !== undefined) return [entry.slice(met.start, met.end)];
  }
  return [];
}
