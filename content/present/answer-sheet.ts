/** What whoever leads the session keeps to herself: the company's answer, what made it work, and what to say. */
import type { CaseStudy, Claim, Section, Source } from "../case-study.ts";
import type { Library } from "../library.ts";
import { sixComponents, type VocabularyName } from "../names.ts";
import type { Figure } from "../stage.ts";
import { type Carriers, carriersOf } from "./carriers.ts";
import type { Deck } from "./deck.ts";
import { deckOf } from "./deck-of.ts";
import { htmlOf, type PaperFact } from "./handout.ts";
import { withoutLinks } from "./inline.ts";

export type LedStep = {
  readonly name: string;
  readonly seconds: number;
  /** What is said and done, as safe HTML; empty when the slides say it all. */
  readonly script: string;
};

export type AnswerSheet = {
  readonly title: string;
  readonly company: string;
  readonly summary: string;
  readonly lesson: string;
  readonly facts: readonly PaperFact[];
  readonly figures: readonly Figure[];
  /** What was said and done, heaviest component first. */
  readonly carried: readonly { readonly component: string; readonly sentences: readonly string[] }[];
  /** Of the six that research ranks, those that nobody marked. */
  readonly missing: readonly string[];
  /** The text of the case from the company's answer on, as safe HTML without links. */
  readonly told: readonly Pick<Section, "id" | "heading" | "html">[];
  readonly steps: readonly LedStep[];
  /** Safe HTML: the ordered list that the room is asked; its answers stand in the last step. */
  readonly questions: string;
  readonly deck: Deck;
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
};

export function answerSheetOf(study: CaseStudy, library: Library): AnswerSheet {
  const deck = deckOf(study, library);
  const carriers = carriersOf(study);
  const label = (vocabulary: VocabularyName, id: string) =>
    library.vocabulary[vocabulary].find((term) => term.id === id)?.label.en ?? id;
  return {
    title: study.title,
    company: study.company,
    summary: study.summary,
    lesson: study.lesson,
    facts: [
      { name: label("outcome", study.outcome), value: study.outcome_note },
      { name: "Whose word", value: label("outcome-basis", study.outcome_basis) },
      { name: "On record", value: label("confidence", study.confidence) },
    ],
    figures: study.stage.figures,
    carried: library.vocabulary.component.flatMap(({ id }) => carriedBy(carriers, id)),
    missing: study.failure.every((id) => id === "none") ? [] : sixComponents.filter((id) => !carriers.has(id)),
    told: study.sections
      .filter(({ id }) => id !== "what-happened" && id !== "discuss")
      .map(({ id, heading, html }) => ({ id, heading, html: withoutLinks(html) })),
    steps: deck.steps.map(({ name, seconds }, step) => ({
      name,
      seconds,
      script: deck.slides.flatMap((slide) => (slide.step === step ? [slide.notes] : [])).join(""),
    })),
    questions: withoutLinks(study.stage.acts?.debrief.html ?? htmlOf(study, "discuss")),
    deck,
    claims: study.claims,
    sources: study.sources,
  };
}

function carriedBy(carriers: Carriers, component: string) {
  const sentences = carriers.get(component);
  return sentences === undefined ? [] : [{ component, sentences }];
}
