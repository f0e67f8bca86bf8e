/**
 * Quotation marks and apostrophes as printers set them, in what is read; authors type the straight ones.
 *
 * What is copied keeps its straight marks: a single curly one makes a text message cost twice as much.
 */
import type { CaseStudy, Section, Source } from "../case-study.ts";
import type { Library } from "../library.ts";
import type { Pattern } from "../pattern.ts";
import type { Phrase } from "../phrase.ts";
import type { Principle } from "../principle.ts";

const opensAfter = /[\s([{\u2013\u2014\u201c\u2018]/;
const blockTag = /^<\/?(?:p|li|h[2-6]|blockquote|ul|ol|br)\b/;

/** Sets English text, plain or our own HTML; tags are left as they are, and a new block begins anew. */
export function typeset(text: string): string {
  let before = "";
  const set = (character: string): string => {
    const opens = before === "" || opensAfter.test(before);
    const drawn = marks[character]?.[opens ? "open" : "close"] ?? character;
    before = drawn;
    return drawn;
  };
  return text
    .split(/(<\/?[a-z][^<>]*>)/)
    .map((piece) => {
      if (!/^<\/?[a-z]/.test(piece)) return Array.from(piece, set).join("");
      if (blockTag.test(piece)) before = "";
      return piece;
    })
    .join("");
}

const marks: Readonly<Record<string, { readonly open: string; readonly close: string }>> = {
  '"': { open: "\u201c", close: "\u201d" },
  "'": { open: "\u2018", close: "\u2019" },
};

/** The library as it is shown. Translations, search terms and the texts of variants stay as they were written. */
export function typesetLibrary(library: Library): Library {
  return {
    ...library,
    cases: library.cases.map(typesetCase),
    patterns: library.patterns.map(typesetPattern),
    principles: library.principles.map(typesetPrinciple),
    phrases: library.phrases.map(typesetPhrase),
  };
}

function typesetCase(study: CaseStudy): CaseStudy {
  return {
    ...study,
    title: typeset(study.title),
    summary: typeset(study.summary),
    lesson: typeset(study.lesson),
    ...(study.happened_note && { happened_note: typeset(study.happened_note) }),
    outcome_note: typeset(study.outcome_note),
    confidence_note: typeset(study.confidence_note),
    claims: study.claims.map((claim) => ({ ...claim, claim: typeset(claim.claim), because: typeset(claim.because) })),
    sources: study.sources.map(typesetSource),
    sections: study.sections.map(typesetSection),
    anatomy: study.anatomy.map((part) => ({ ...part, text: typeset(part.text) })),
    stage: typesetStage(study.stage),
  };
}

/** Every text of a stage is sentences or our own HTML; ids hold no mark that could change. */
function typesetStage<Value>(value: Value): Value {
  if (typeof value === "string") return typeset(value) as Value & string;
  if (Array.isArray(value)) return value.map(typesetStage) as Value & unknown[];
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typesetStage(one)])) as Value & object;
}

function typesetPattern(pattern: Pattern): Pattern {
  return {
    ...pattern,
    title: typeset(pattern.title),
    summary: typeset(pattern.summary),
    use_when: typeset(pattern.use_when),
    avoid_when: typeset(pattern.avoid_when),
    proven_by: pattern.proven_by.map((proof) => ({ ...proof, ...(proof.note && { note: typeset(proof.note) }) })),
    why: typeset(pattern.why),
    before_sending: typeset(pattern.before_sending),
  };
}

function typesetPrinciple(note: Principle): Principle {
  return {
    ...note,
    title: typeset(note.title),
    summary: typeset(note.summary),
    confidence_note: typeset(note.confidence_note),
    sources: note.sources.map(typesetSource),
    sections: note.sections.map(typesetSection),
  };
}

function typesetPhrase(phrase: Phrase): Phrase {
  return { ...phrase, phrase: typeset(phrase.phrase), also: phrase.also.map(typeset), why: typeset(phrase.why) };
}

function typesetSection(section: Section): Section {
  return { ...section, html: typeset(section.html), text: typeset(section.text) };
}

function typesetSource(source: Source): Source {
  return {
    ...source,
    title: typeset(source.title),
    supports: typeset(source.supports),
    ...(source.note && { note: typeset(source.note) }),
  };
}
