/** A reply that somebody brought along or wrote for themselves: one wording, without the evidence of a pattern. */
import { z } from "zod";
import { Field, FieldName } from "../pattern.ts";
import { Id, Language } from "../vocabulary.ts";
import { formatIds } from "./formats.ts";
import { exchangeLimits } from "./limits.ts";

export const OwnSnippet = z.strictObject({
  /** Unique among own snippets. */
  id: Id,
  title: z.string().min(1).max(500),
  /**
   * The text as a template: Markdown with `{{field}}`, `{{@agent.name}}` and `{{#if field}}…{{/if}}`, a first
   * line `Subject: …` where there is one, and a backslash before a brace that means nothing.
   */
  template: z.string().min(1).max(exchangeLimits.text),
  fields: z.record(FieldName, Field),
  channel: z.string().min(1).max(100).optional(),
  tone: z.string().min(1).max(100).optional(),
  lang: Language.optional(),
  /** The format it came in; absent when it was written here. */
  source: z.enum(formatIds).optional(),
});
export type OwnSnippet = z.infer<typeof OwnSnippet>;
