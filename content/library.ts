import type { CaseStudy } from "./case-study.ts";
import type { Pattern } from "./pattern.ts";
import type { Phrase } from "./phrase.ts";
import type { Principle } from "./principle.ts";
import type { Synonym, Vocabulary } from "./vocabulary.ts";

/** Raised whenever the shape below changes, so that a page never reads a library it does not know. */
export const libraryFormat = 2;

/** Everything the app shows, as `npm run content` compiles it; lists are sorted by id. */
export type Library = {
  readonly format: typeof libraryFormat;
  readonly cases: readonly CaseStudy[];
  readonly patterns: readonly Pattern[];
  readonly principles: readonly Principle[];
  readonly phrases: readonly Phrase[];
  readonly vocabulary: Vocabulary;
  readonly synonyms: readonly Synonym[];
};

/** What can be opened and found: one word for the reader, one for the address. */
export type ItemKind = "case" | "pattern" | "principle" | "phrase";
export type ItemRef = { readonly kind: ItemKind; readonly id: string };
