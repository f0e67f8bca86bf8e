import { z } from "zod";
import { type Section, Source } from "./case-study.ts";
import { Id } from "./vocabulary.ts";

/** Front matter of `content/principles/<id>.md`: what research or practice says, and how far to trust it. */
export const PrincipleFrontMatter = z.strictObject({
  id: Id,
  title: z.string().min(1),
  /** `research`: one or more studies. `practice`: a rule of the trade that the cases show. */
  kind: z.enum(["research", "practice"]),
  /** What it says, in one or two sentences. */
  summary: z.string().min(1),
  components: z.array(Id),
  confidence: Id,
  confidence_note: z.string().min(1),
  sources: z.array(Source).min(1),
  related: z.array(Id),
  search_terms: z.array(z.string().min(1)).min(5),
});
export type PrincipleFrontMatter = z.infer<typeof PrincipleFrontMatter>;

/** Sections every research note has, in this order. */
export const principleSections = ["What it says", "How it was found", "Limits", "How to use it"] as const;

export type Principle = PrincipleFrontMatter & { readonly sections: readonly Section[] };
