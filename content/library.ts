import type { CaseStudy } from "./case-study.ts";
import type { DraftRules } from "./draft-rule.ts";
import type { Pattern } from "./pattern.ts";
import type { Phrase } from "./phrase.ts";
import type { Principle } from "./principle.ts";
import type { TrainingSession } from "./training/training-session.ts";
import type { Synonym, Vocabulary } from "./vocabulary.ts";

/** Raised whenever the shape below changes, so that a page never reads a library it does not know. */
export const libraryFormat = 3;

/** Everything the app shows, as `npm run content` compiles it; lists are sorted by id. */
export type Library = {
  readonly format: typeof libraryFormat;
  readonly cases: readonly CaseStudy[];
  readonly patterns: readonly Pattern[];
  readonly principles: readonly Principle[];
  readonly phrases: readonly Phrase[];
  /** Training sessions that ship with the app. */
  readonly sessions: readonly TrainingSession[];
  readonly vocabulary: Vocabulary;
  readonly synonyms: readonly Synonym[];
  /** The rules of the draft check. */
  readonly draftRules: DraftRules;
};

/** What can be opened and found: one word for the reader, one for the address. */
export type ItemKind = "case" | "pattern" | "principle" | "phrase";
export type ItemRef = { readonly kind: ItemKind; readonly id: string };
