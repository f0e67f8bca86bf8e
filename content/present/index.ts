export { type AnswerSheet, answerSheetOf } from "./answer-sheet.ts";
export {
  actCount,
  type Deck,
  type DeckOption,
  type DeckStep,
  type Density,
  type Part,
  type Slide,
  type SlideKind,
} from "./deck.ts";
export { deckOf } from "./deck-of.ts";
export { type Handout, handoutOf, type PaperFact } from "./handout.ts";
export type { ComponentName } from "./sheet.ts";
export {
  type Action,
  act,
  countHands,
  leading,
  mostTeams,
  type Pace,
  type Show,
  startShow,
  type Team,
  type Timing,
  teamTextLength,
  timingOf,
} from "./show.ts";
export { formatSpan } from "./span.ts";
export { toHtml } from "./write-html.ts";
export { toMarp } from "./write-marp.ts";
export { resultPage } from "./write-result.ts";
