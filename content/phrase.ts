import { z } from "zod";
import { Id, Language } from "./vocabulary.ts";

/** Front matter of `content/phrases/<id>.md`: words that weaken an apology, and better ones. */
export const PhraseFrontMatter = z.strictObject({
  id: Id,
  lang: Language,
  /** As people write it: "Sorry if you were affected". */
  phrase: z.string().min(1),
  /** Other wordings of the same weakness. */
  also: z.array(z.string().min(1)),
  /** A better wording, ready to adapt and to send. */
  better: z.string().min(1),
  /** The component that the weak wording robs the reply of. */
  component: Id,
  /** Research notes or cases that show it. */
  evidence: z.array(Id),
  /** Where the phrase, or the judgement on it, comes from, in words. */
  source: z.string().min(1),
  search_terms: z.array(z.string().min(1)).min(3),
});
export type PhraseFrontMatter = z.infer<typeof PhraseFrontMatter>;

/** `why` is the safe HTML of the body: why it weakens, in 30 to 90 words. */
export type Phrase = PhraseFrontMatter & { readonly why: string; readonly text: string };
