export type { Advice } from "./advice.ts";
export {
  type Carried,
  type CheckedSentence,
  checkDraft,
  type DraftOptions,
  type DraftReport,
  type WeakPhrase,
} from "./check.ts";
export { type DraftChecker, prepareRules } from "./prepare.ts";
export { type ListedRule, listRules } from "./rule-list.ts";
export { type Suggestion, type SuggestionOptions, suggestions } from "./suggestions.ts";
