import { z } from "zod";
import type { Stage } from "./stage.ts";
import { Id, type Language } from "./vocabulary.ts";

/** Where a fact comes from. The address is shown as text; nothing is opened without asking. */
export const Source = z.strictObject({
  title: z.string().min(1),
  /** Leave out when the source names nobody. */
  author: z.string().optional(),
  publisher: z.string().optional(),
  /** `2018`, `2018-04` or `2018-04-16`; leave out when the source has no date. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "must be YYYY, YYYY-MM or YYYY-MM-DD in quotation marks")
    .optional(),
  /** Language of the source itself. */
  language: z.string().regex(/^[a-z]{2}$/),
  /** `https://…` as far as it is known. A site without a path is allowed, and `note` then says so. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  archive_url: z.url({ protocol: /^https$/ }).optional(),
  /** Day on which we last read it. */
  accessed: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  /** Which facts of the case rest on it, in one sentence. */
  supports: z.string().min(1),
  /** Anything a reader must know before trusting it: a broken link, a translation, a report from memory. */
  note: z.string().optional(),
});
export type Source = z.infer<typeof Source>;

/** Title, summary and search terms in a language other than the text's own. */
export const Translation = z.strictObject({
  title: z.string().min(1),
  /** Exactly two sentences. */
  summary: z.string().min(1),
  /** What staff would type to find this case: symptoms, remedies, names. */
  search_terms: z.array(z.string().min(1)).min(8),
});
export type Translation = z.infer<typeof Translation>;

/** A fact that needs its own mark because it is surer, or less sure, than the case. */
export const Claim = z.strictObject({
  claim: z.string().min(1),
  confidence: Id,
  /** What contradicts it, or what supports it. */
  because: z.string().min(1),
});
export type Claim = z.infer<typeof Claim>;

/** Front matter of `content/cases/<id>.md`. Ids of vocabularies are checked when the library is compiled. */
export const CaseFrontMatter = z.strictObject({
  id: Id,
  title: z.string().min(1),
  /** As readers know it; a description such as "An online shoe shop" when the source names nobody. */
  company: z.string().min(1),
  /** Other spellings and scripts under which people look for it. */
  company_aliases: z.array(z.string()),
  industry: Id,
  /** ISO 3166 code of the company's home, or `unknown`. */
  country: z.union([z.string().regex(/^[A-Z]{2}$/), z.literal("unknown")]),
  /** When the failure happened: `2009`, `2008-03-31` or `unknown`. Always in quotation marks. */
  happened: z.string().regex(/^(unknown|\d{4}(-\d{2}(-\d{2})?)?)$/),
  /** Said beside the date when it is only a guess or a frame: "not after 2018". */
  happened_note: z.string().optional(),
  kind: Id,
  failure: z.array(Id).min(1),
  channels: z.array(Id).min(1),
  initiative: Id,
  severity: Id,
  remedy: z.strictObject({ components: z.array(Id), gifts: z.array(Id).min(1) }),
  outcome: Id,
  outcome_basis: Id,
  /** The outcome in one short phrase, with whose word it is. */
  outcome_note: z.string().min(1),
  confidence: Id,
  /** Two or three sentences: what is on record, what one teller says, what could not be found. */
  confidence_note: z.string().min(1),
  claims: z.array(Claim),
  /** Exactly two sentences in English. */
  summary: z.string().min(1),
  /** The lesson in one sentence. */
  lesson: z.string().min(1),
  sources: z.array(Source).min(1),
  patterns: z.array(Id),
  /** Research notes that bear on the case. */
  principles: z.array(Id),
  related: z.array(Id).min(1),
  search_terms: z.array(z.string().min(1)).min(8),
  /** Minutes to present. */
  duration: z.number().int().min(3).max(60),
  languages: z.strictObject({ ru: Translation, uk: Translation, bg: Translation }),
});
export type CaseFrontMatter = z.infer<typeof CaseFrontMatter>;

/** The sections of every case, in this order. `Why it works` may be headed `Why it fails`. */
export const caseSections = [
  { id: "what-happened", headings: ["What happened"] },
  { id: "what-they-said", headings: ["What they said"] },
  { id: "what-they-did", headings: ["What they did"] },
  { id: "outcome", headings: ["Outcome"] },
  { id: "why", headings: ["Why it works", "Why it fails"] },
  { id: "what-to-copy", headings: ["What to copy"] },
  { id: "what-not-to-copy", headings: ["What not to copy"] },
  { id: "discuss", headings: ["Discuss"] },
] as const;

/** English text of a case, all sections together. */
export const caseWords = { min: 350, max: 700 } as const;

/** A part of a text under one heading, already turned into safe HTML (raw HTML escaped). */
export type Section = {
  readonly id: string;
  readonly heading: string;
  readonly html: string;
  /** The same without marks, for search and excerpts; paragraphs joined by a newline. */
  readonly text: string;
};

/** A passage that the text marks with a component, in reading order. */
export type AnatomyPart = { readonly component: string; readonly section: string; readonly text: string };

export type CaseStudy = CaseFrontMatter & {
  readonly lang: Language;
  readonly sections: readonly Section[];
  readonly anatomy: readonly AnatomyPart[];
  /** What presenting it needs beyond its text; read by `#content/present` alone. */
  readonly stage: Stage;
};
