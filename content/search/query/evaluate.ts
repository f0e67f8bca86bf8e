import type { Language } from "../../names.ts";
import type { Engine } from "../engine.ts";
import { searchFieldNames, searchFields } from "../fields.ts";
import type { Expansion } from "./expansion.ts";
import type { Phrase } from "./parse.ts";

/** How one clause of a query is met, by document. */
export type Strengths = {
  /** Field weight times quality of the best way, and a share of further fields; 0 where it is not met. */
  readonly strength: Float32Array;
  /** Quality of the best way alone, 0 to 1. */
  readonly quality: Float32Array;
  /** The way that met it best: its place among the expansions, and the field. */
  readonly by: Uint16Array;
  readonly field: Uint8Array;
  /** Documents in which it is met. */
  readonly documents: readonly number[];
};

/** What a word adds by standing in further fields of the same document. */
const furtherFields = 0.25;
const fieldCount = searchFieldNames.length;

/** Meets one word with the store. Expansions come best first, so the first to meet a document names the reason. */
export function meetWord(engine: Engine, expansions: readonly Expansion[], reader: Language): Strengths {
  const count = engine.itemOf.length;
  const strength = new Float32Array(count);
  const quality = new Float32Array(count);
  const by = new Uint16Array(count);
  const field = new Uint8Array(count);
  const best = engine.scratch;
  const documents: number[] = [];
  expansions.forEach((expansion, place) => {
    visit(engine, expansion, (document, name, weight) => {
      const value = weight * expansion.quality * nearness(reader, engine.data.corpus.documents[document]?.lang);
      const slot = document * fieldCount + name;
      const before = best[slot] ?? 0;
      if (value <= before) return;
      best[slot] = value;
      if (quality[document] === 0) documents.push(document);
      quality[document] = Math.max(quality[document] ?? 0, expansion.quality);
      if (value > (strength[document] ?? 0)) {
        strength[document] = value;
        by[document] = place;
        field[document] = name;
      }
    });
  });
  for (const document of documents) {
    const top = strength[document] ?? 0;
    let all = 0;
    const slot = document * fieldCount;
    for (let name = 0; name < fieldCount; name++) all += best[slot + name] ?? 0;
    best.fill(0, slot, slot + fieldCount);
    strength[document] = top + furtherFields * (all - top);
  }
  return { strength, quality, by, field, documents };
}

/** What a text in a sister language of the reader's counts for: `час` is an hour in one and time in the other. */
const sisterLanguage = 0.7;

function nearness(reader: Language, lang: Language | undefined): number {
  return reader === "en" || lang === "en" || lang === reader ? 1 : sisterLanguage;
}

function visit(
  { postings }: Engine,
  { terms }: Expansion,
  visitor: (document: number, field: number, weight: number) => void,
): void {
  const [first, ...others] = terms;
  if (first === undefined) return;
  if (others.length === 0) {
    postings.visit(first, visitor);
    return;
  }
  // A way of several words: all in one field of one document, as strong as the weakest.
  let weakest = slots(postings.visit, first);
  for (const other of others) {
    const next = slots(postings.visit, other);
    weakest = new Map(
      [...weakest].flatMap(([slot, weight]) => (next.has(slot) ? [[slot, Math.min(weight, next.get(slot) ?? 0)]] : [])),
    );
  }
  for (const [slot, weight] of weakest) visitor(Math.floor(slot / fieldCount), slot % fieldCount, weight);
}

function slots(visitTerm: Engine["postings"]["visit"], term: number): Map<number, number> {
  const found = new Map<number, number>();
  visitTerm(term, (document, field, weight) => found.set(document * fieldCount + field, weight));
  return found;
}

/** Meets a phrase: documents that hold all its words are asked for it in their folded text. */
export function meetPhrase(engine: Engine, phrase: Phrase): Strengths {
  const count = engine.itemOf.length;
  const strength = new Float32Array(count);
  const quality = new Float32Array(count);
  const by = new Uint16Array(count);
  const field = new Uint8Array(count);
  const documents: number[] = [];
  const folded = ` ${phrase.forms.join(" ")}${phrase.open ? "" : " "}`;
  for (const document of candidates(engine, phrase)) {
    const name = engine.texts.fieldWith(document, folded);
    if (name === undefined) continue;
    documents.push(document);
    quality[document] = 1;
    strength[document] = searchFields[name].boost * (1 + 0.2 * phrase.forms.length);
    field[document] = searchFieldNames.indexOf(name);
  }
  return { strength, quality, by, field, documents };
}

/** Documents that hold the rarest whole word of the phrase; all of them when only a beginning was typed. */
function candidates({ postings, itemOf }: Engine, { forms, open }: Phrase): Iterable<number> {
  const wholeForms = open ? forms.slice(0, -1) : forms;
  const terms = wholeForms.map((form) => postings.find(form));
  if (terms.some((term) => term < 0)) return [];
  const [rarest] = terms.toSorted((a, b) => postings.count(a) - postings.count(b));
  if (rarest === undefined) return itemOf.keys();
  const found = new Set<number>();
  postings.visit(rarest, (document) => found.add(document));
  return found;
}
