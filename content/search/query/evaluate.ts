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
  const [rarest, ...others] = terms.length < 2 ? terms : byRarity(postings, terms);
  if (rarest === undefined) return;
  if (others.length === 0) {
    postings.visit(rarest, visitor);
    return;
  }
  // A way of several words: all in one field of one document, as strong as the weakest.
  let weakest = new Map<number, number>();
  postings.visit(rarest, (document, field, weight) => weakest.set(document * fieldCount + field, weight));
  for (const other of others) {
    const both = new Map<number, number>();
    postings.visit(other, (document, field, weight) => {
      const slot = document * fieldCount + field;
      const before = weakest.get(slot);
      if (before !== undefined) both.set(slot, Math.min(before, weight));
    });
    weakest = both;
  }
  for (const [slot, weight] of weakest) visitor(Math.floor(slot / fieldCount), slot % fieldCount, weight);
}

function byRarity({ count }: Engine["postings"], terms: readonly number[]): readonly number[] {
  return terms.toSorted((a, b) => count(a) - count(b));
}

/**
 * How many characters the phrases of one query may still be looked for in, those of a pasted page together: they must
 * not keep the search busy.
 */
export type Reading = { left: number };

/** Twice the bundled library. */
export function freshReading(): Reading {
  return { left: 600_000 };
}

/**
 * Meets a phrase: documents that hold all its words are asked for it in their folded text, as many as `reading` allows.
 */
export function meetPhrase(engine: Engine, phrase: Phrase, reading: Reading): Strengths {
  const count = engine.itemOf.length;
  const strength = new Float32Array(count);
  const quality = new Float32Array(count);
  const by = new Uint16Array(count);
  const field = new Uint8Array(count);
  const documents: number[] = [];
  const folded = ` ${phrase.forms.join(" ")}${phrase.open ? "" : " "}`;
  for (const document of candidates(engine, phrase)) {
    reading.left -= engine.texts.effort(document);
    if (reading.left < 0) break;
    const name = engine.texts.fieldWith(document, folded);
    if (name === undefined) continue;
    documents.push(document);
    quality[document] = 1;
    strength[document] = searchFields[name].boost * (1 + 0.2 * phrase.forms.length);
    field[document] = searchFieldNames.indexOf(name);
  }
  return { strength, quality, by, field, documents };
}

/** Documents that hold all whole words of the phrase; all documents when only a beginning was typed. */
function candidates({ postings, itemOf }: Engine, { forms, open }: Phrase): Iterable<number> {
  const wholeForms = new Set(open ? forms.slice(0, -1) : forms);
  const terms = byRarity(
    postings,
    [...wholeForms].map((form) => postings.find(form)),
  );
  if (terms.some((term) => term < 0)) return [];
  if (terms.length === 0) return itemOf.keys();
  // Which word each document was last found to hold; a document that lacks one falls behind and stays there.
  const reached = new Uint8Array(itemOf.length);
  let found: number[] = [];
  terms.forEach((term, step) => {
    found = [];
    postings.visit(term, (document) => {
      if (reached[document] !== step) return;
      reached[document] = step + 1;
      found.push(document);
    });
  });
  return found;
}
