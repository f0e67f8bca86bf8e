import { z } from "zod";
import type { Block, Inline } from "./compose/template.ts";
import { Id, Language } from "./vocabulary.ts";

/** `snake_case`, as it stands between the braces. */
export const FieldName = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, "must be lower-case words joined by underscores");

/** One thing the writer is asked for. Property names are Espanso's, so that an export keeps them. */
export const Field = z.strictObject({
  /** What the form calls it: "Arrival date". */
  label: z.string().min(1),
  /** One line under the field: how to fill it well. */
  hint: z.string().optional(),
  /** A filled-in value that reads well where the text uses it. Shown greyed in the empty field, never copied. */
  example: z.string(),
  /** `toggle` is a check box that opens an `{{#if}}` block. */
  type: z.enum(["text", "choice", "toggle"]).default("text"),
  /** Choices only. */
  values: z.array(z.string()).optional(),
  /** Text or choice: the value to start from. Toggle: `true` or `false`. */
  default: z.union([z.string(), z.boolean()]).optional(),
  /** A required field that is empty stops the copy. Toggles are never required. */
  required: z.boolean().default(true),
  multiline: z.boolean().default(false),
});
export type Field = z.infer<typeof Field>;

/** Front matter of `content/patterns/<id>.md`. */
export const PatternFrontMatter = z.strictObject({
  id: Id,
  title: z.string().min(1),
  /** One line for the result list: when it serves and what it holds. */
  summary: z.string().min(1),
  lang: Language,
  use_when: z.string().min(1),
  avoid_when: z.string().min(1),
  /** Heaviest first. */
  components: z.array(Id).min(1),
  failure: z.array(Id).min(1),
  proven_by: z.array(
    z.strictObject({
      case: Id,
      /** `used`: the case made this move. `shown-by-failure`: its absence did the harm. `in-part`: only some of it. */
      how: z.enum(["used", "shown-by-failure", "in-part"]),
      note: z.string().optional(),
    }),
  ),
  /** Ids of research notes. */
  evidence: z.array(Id),
  search_terms: z.array(z.string().min(1)).min(5),
  /** Who keeps it true, and when it is next read: `2027-05`. */
  owner: z.string().min(1),
  review_by: z.string().regex(/^\d{4}-\d{2}$/),
  fields: z.record(FieldName, Field),
});
export type PatternFrontMatter = z.infer<typeof PatternFrontMatter>;

/** One wording, for one channel and tone: a `## channel · tone` heading and what stands under it. */
export type Variant = {
  /** Unique within the pattern: `email-personal-warm`. */
  readonly id: string;
  readonly channel: string;
  readonly tone: string;
  /** A third part of the heading, when two variants share channel and tone: "at the promised time". */
  readonly label?: string;
  readonly subject?: readonly Inline[];
  readonly body: readonly Block[];
};

export type Pattern = PatternFrontMatter & {
  readonly variants: readonly Variant[];
  /** Safe HTML of `## Why it works` and of `## Before sending`. */
  readonly why: string;
  readonly before_sending: string;
  /** All words of the pattern, for search. */
  readonly text: string;
};
