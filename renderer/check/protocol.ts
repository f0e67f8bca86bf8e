import type { DraftComponent, Language, Library } from "#content";
import type { DraftReport, ListedRule, Suggestion } from "#content/draft";

/** All that the check reads of the library. */
export type CheckLibrary = Pick<Library, "draftRules" | "phrases" | "patterns" | "cases">;

export type CheckRequest = {
  readonly text: string;
  /** The language that was chosen; told from the text when left out. */
  readonly lang?: Language;
  /** Ids of rules and of advice. */
  readonly silenced: readonly string[];
};

/** What the page sends to its worker: the library once, then questions, whose `id` rises by one. */
export type ToWorker =
  | { readonly kind: "load"; readonly library: CheckLibrary }
  | { readonly kind: "check"; readonly id: number; readonly request: CheckRequest }
  | { readonly kind: "suggest"; readonly id: number; readonly component: DraftComponent; readonly lang: Language }
  | { readonly kind: "rules"; readonly id: number };

/** What comes back. A failure is never mistaken for a reply without faults. */
export type FromWorker =
  | { readonly kind: "checked"; readonly id: number; readonly report: DraftReport }
  | { readonly kind: "suggested"; readonly id: number; readonly sentences: readonly Suggestion[] }
  | { readonly kind: "listed"; readonly id: number; readonly rules: readonly ListedRule[] }
  | { readonly kind: "failed"; readonly id: number | undefined; readonly reason: string };
