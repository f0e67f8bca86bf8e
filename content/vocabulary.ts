import { z } from "zod";
import { languages, type VocabularyName } from "./names.ts";

/** Lower-case words joined by hyphens: how every id in the library is written. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");

export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

const label = z.string().min(1);
export const Labels = z.strictObject({ en: label, ru: label, uk: label, bg: label });

/** One value that a case or pattern may take. Ids never change once published; labels may. */
export const Term = z.strictObject({
  id: Id,
  label: Labels,
  /** One line for writers of cases: when this value applies. */
  use_for: z.string(),
  /** Components only: 1 carries most weight (Lewicki, Polin & Lount 2016). House additions have none. */
  rank: z.number().int().min(1).max(6).optional(),
  /** Gifts only: `repair` puts the failure right, `gesture` is extra. */
  nature: z.enum(["repair", "gesture", "none"]).optional(),
});
export type Term = z.infer<typeof Term>;

export type Vocabulary = Readonly<Record<VocabularyName, readonly Term[]>>;

/**
 * One meaning and the ways people type it, in four languages.
 *
 * `means` ties it to vocabulary ids (`failure/missing-part`), so that a query in any language
 * reaches every case and pattern that carries the id.
 */
export const Synonym = z.strictObject({
  term: z.string(),
  means: z.array(z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/)).optional(),
  en: z.array(z.string()),
  ru: z.array(z.string()),
  uk: z.array(z.string()),
  bg: z.array(z.string()),
});
export type Synonym = z.infer<typeof Synonym>;
