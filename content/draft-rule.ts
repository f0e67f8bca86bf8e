import { z } from "zod";
import { draftComponents, draftSeverities } from "./names.ts";
import { Id, Language } from "./vocabulary.ts";

/** Words with marks for their forms, gaps and alternatives; docs/draft-rules.md tells how they are written. */
const Wording = z.string().min(1).max(2000);
const Wordings = z.array(Wording).min(1);

const GroupName = z.string().regex(/^[a-z][a-z0-9-]*$/, "must be lower-case words joined by hyphens");

/** What a weak phrase is told with. With `phrase`, reason, source and better wording are that phrase's. */
const Weakness = z.strictObject({
  severity: z.enum(draftSeverities),
  /** A file of `content/phrases/` that tells of the same weakness, so that a fact is told once. */
  phrase: Id.optional(),
  /** One sentence: what it does to the reader. */
  reason: z.string().min(1).optional(),
  /** Where the judgement comes from, in words. */
  source: z.string().min(1).optional(),
  /** A better wording in the language of the rule, ready to adapt. */
  better: z.string().min(1).optional(),
});

const Rule = z.strictObject({
  id: Id,
  /** What the rule looks for, in a few words. */
  label: z.string().min(1),
  /** The components that a sentence carries when the rule applies. */
  carries: z.array(z.enum(draftComponents)).min(1).optional(),
  weak: Weakness.optional(),
  /** An entry of `advice.yml` that is given at what was found. */
  advises: Id.optional(),
  /** The rule applies where one of these is found. */
  any: Wordings,
  /** And only if one of these stands in the same sentence. */
  with: Wordings.optional(),
  /** Unless one of these stands in the same sentence. */
  unless: Wordings.optional(),
  /** Unless one of these touches what was found, or stands at most three words before it. */
  unless_near: Wordings.optional(),
  /**
   * For words that prove nothing alone: the rule counts only in a reply in which a rule without `beside` has found one
   * of these components. "We towed your car" is a confession beside "I'm sorry", and else a report.
   */
  beside: z.array(z.enum(draftComponents)).min(1).optional(),
  /**
   * Words that make up for a missing part of `beside` when they stand in the same sentence. "A technician comes at nine"
   * puts something right beside "I'm sorry", and "a technician comes to replace it" does so alone.
   */
  or_with: Wordings.optional(),
  /** Whether that part must stand in another sentence: a tale told in one sentence names what happened, and not why. */
  elsewhere: z.boolean().optional(),
  /** Whether it applies in a question too. A weak phrase always does. */
  in_questions: z.boolean().optional(),
  /** Sentences to which it must apply; checked when the library is compiled. */
  examples: z.array(z.string().min(1)).min(1),
  /** Sentences to which it must not apply. */
  not: z.array(z.string().min(1)).optional(),
});

/** A file `content/draft-rules/<name>.yml`. Word groups are shared by all files of a language. */
export const DraftRuleFile = z.strictObject({
  lang: Language,
  groups: z.record(GroupName, Wordings).optional(),
  rules: z.array(Rule).optional(),
});
export type DraftRuleFile = z.infer<typeof DraftRuleFile>;

export type DraftRule = z.infer<typeof Rule> & { readonly lang: Language };

/** `content/draft-rules/advice.yml`: what is said of the draft as a whole. */
export const DraftAdviceFile = z.strictObject({
  /** The components in the order in which they are best read. */
  order: z.array(z.enum(draftComponents)).length(draftComponents.length),
  advice: z.array(
    z.strictObject({
      id: Id,
      label: z.string().min(1),
      text: z.string().min(1),
      /** Not given where the sentence names a day, an hour or another date (the group `when`). */
      unless_dated: z.boolean().optional(),
      /** Research notes and cases that show it. */
      evidence: z.array(Id),
    }),
  ),
});
export type DraftAdviceFile = z.infer<typeof DraftAdviceFile>;
export type DraftAdvice = DraftAdviceFile["advice"][number];

export type DraftGroups = Readonly<Record<string, readonly string[]>>;

/** The rules of the draft check, as the library carries them. */
export type DraftRules = {
  readonly rules: readonly DraftRule[];
  readonly groups: Readonly<Record<Language, DraftGroups>>;
  readonly order: readonly (typeof draftComponents)[number][];
  readonly advice: readonly DraftAdvice[];
};
