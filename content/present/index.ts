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
export { keptTogether } from "./kept-together.ts";
export { type Chapter, type Programme, programmeOf, type Stop, stopAt } from "./programme.ts";
export type { ComponentName } from "./sheet.ts";
export {
  type Action,
  act,
  countHands,
  leading,
  mostTeams,
  type Pace,
  type Room,
  type RoomAction,
  type Show,
  spentBySteps,
  startShow,
  type Team,
  type Timing,
  teamTextLength,
  timingOf,
} from "./show.ts";
export { formatSpan } from "./span.ts";
export { programmeOfTraining } from "./training.ts";
export { toHtml } from "./write-html.ts";
export { toMarp } from "./write-marp.ts";
export { type Result, resultPage } from "./write-result.ts";
