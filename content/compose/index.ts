export { type AskedField, askedFields, readyVariant } from "./asked-fields.ts";
export { type Caution, cautions } from "./cautions.ts";
export { type CleanValue, cleanValue, valueLength } from "./clean-value.ts";
export {
  type Certainty,
  type DeskId,
  type DeskProfile,
  deskIds,
  deskProfile,
  isDeskId,
  type UnknownValue,
} from "./desk-profiles.ts";
export { fitsFallback, type KeptTag, type Translated, translateTags, writeTag } from "./desk-tags.ts";
export { type DeskVariable, deskVariables } from "./desk-variables.ts";
export { type Draft, type FieldValues, isShown, wordsOf } from "./draft.ts";
export type { EmptyFields, Filled, FilledBlock, Gap } from "./fill.ts";
export type { Piece } from "./line-writer.ts";
export {
  type GapMode,
  missing,
  type Refusal,
  refusals,
  subjectOf,
  toHtml,
  toMarkdown,
  toPieces,
  toPlain,
} from "./render.ts";
