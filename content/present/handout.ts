/** A case as the room gets it on paper: what was known before anybody answered, and nothing of the answer. */
import type { CaseStudy, Source } from "../case-study.ts";
import type { Library } from "../library.ts";
import { sixComponents } from "../names.ts";
import type { Term } from "../vocabulary.ts";
import type { DeckOption } from "./deck.ts";
import { deckOf } from "./deck-of.ts";
import { withoutLinks } from "./inline.ts";

export type PaperFact = { readonly name: string; readonly value: string };

export type Handout = {
  readonly title: string;
  readonly company: string;
  readonly facts: readonly PaperFact[];
  /** Safe HTML without links. */
  readonly situation: string;
  readonly question: string;
  /** Replies to choose from; empty when the case is told straight through. */
  readonly options: readonly DeckOption[];
  /** The six that research ranks, heaviest first, whichever of them the company used. */
  readonly checklist: readonly Pick<Term, "id" | "label" | "use_for">[];
  /** Safe HTML: an ordered list, for the back of the sheet. */
  readonly questions: string;
  readonly sources: readonly Pick<Source, "title" | "author" | "publisher" | "date" | "language">[];
};

/** The title of a case often tells how it ended, so only one that was written for a room stands on the sheet. */
export function handoutOf(study: CaseStudy, library: Library): Handout {
  const { acts } = study.stage;
  const labels = (ids: readonly string[], vocabulary: "failure" | "severity" | "industry") =>
    ids.map((id) => library.vocabulary[vocabulary].find((term) => term.id === id)?.label.en ?? id).join(", ");
  const failed = study.failure.some((id) => id !== "none");
  return {
    title: acts?.opening.heading ?? study.company,
    company: study.company,
    facts: [
      ...(study.happened === "unknown" ? [] : [{ name: "When", value: study.happened.slice(0, 4) }]),
      { name: "Industry", value: labels([study.industry], "industry") },
      ...(failed ? [{ name: "What failed", value: labels(study.failure, "failure") }] : []),
      ...(failed ? [{ name: "How bad", value: labels([study.severity], "severity") }] : []),
    ],
    situation: withoutLinks(acts?.complaint.html ?? htmlOf(study, "what-happened")),
    question: acts?.decide.heading ?? (failed ? "What would you send?" : "What would you answer?"),
    options: deckOf(study, library).options,
    checklist: sixComponents.flatMap((id) => library.vocabulary.component.filter((term) => term.id === id)),
    questions: withoutLinks(acts?.debrief.html ?? htmlOf(study, "discuss")),
    sources: study.sources,
  };
}

export function htmlOf({ sections }: CaseStudy, id: string): string {
  return sections.find((section) => section.id === id)?.html ?? "";
}
