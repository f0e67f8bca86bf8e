export {
  type AnatomyPart,
  CaseFrontMatter,
  type CaseStudy,
  type Claim,
  caseSections,
  caseWords,
  type Section,
  Source,
  type Translation,
} from "./case-study.ts";
export type { Block, Inline } from "./compose/template.ts";
export type { DraftAdvice, DraftRule, DraftRules } from "./draft-rule.ts";
export { foldLetters } from "./fold-letters.ts";
export { type ItemKind, type ItemRef, type Library, libraryFormat } from "./library.ts";
export {
  type DraftComponent,
  type DraftSeverity,
  draftComponents,
  languages,
  sixComponents,
  type VocabularyName,
  vocabularyNames,
} from "./names.ts";
export { Field, FieldName, type Pattern, PatternFrontMatter, type Variant } from "./pattern.ts";
export { type Phrase, PhraseFrontMatter } from "./phrase.ts";
export { type Principle, PrincipleFrontMatter, principleSections } from "./principle.ts";
export { formatProblem, type Problem } from "./problem.ts";
export { attributeAllowed, sanitizeConfig } from "./sanitize-config.ts";
export type { Acts, Cue, Figure, Stage, StageOption, StageStep } from "./stage.ts";
export {
  cleanLine,
  cleanText,
  freeTitle,
  minutesOf,
  newTraining,
  withCase,
  withCaseAt,
  withCaseChanged,
  withoutCase,
} from "./training/changes.ts";
export { trainingLimits } from "./training/limits.ts";
export { readTrainingBytes, trainingFileName, writeTraining } from "./training/training-file.ts";
export { type TrainingCase, TrainingSession } from "./training/training-session.ts";
export { Id, Language, Synonym, Term, type Vocabulary } from "./vocabulary.ts";
