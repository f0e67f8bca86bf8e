/** Closed lists of names that the page uses too; apart from the schemas, so that the page need not carry Zod. */

/** Languages in which titles, summaries, labels and search terms are kept. */
export const languages = ["en", "ru", "uk", "bg"] as const;
export type Language = (typeof languages)[number];

/** The file names under `content/vocabulary/`, without `.yml`; one list of terms each. */
export const vocabularyNames = [
  "failure",
  "channel",
  "industry",
  "component",
  "gift",
  "severity",
  "initiative",
  "outcome",
  "outcome-basis",
  "tone",
  "confidence",
  "kind",
] as const;
export type VocabularyName = (typeof vocabularyNames)[number];

/** The six components of an apology that research ranks; the vocabulary adds three of the house. */
export const sixComponents = [
  "responsibility",
  "repair",
  "regret",
  "explanation",
  "repentance",
  "forgiveness",
] as const;

/** What the draft check looks for in a reply, in no order; the order in which it is best read is data. */
export const draftComponents = [
  "acknowledgement",
  "responsibility",
  "explanation",
  "regret",
  "repair",
  "repentance",
] as const;
export type DraftComponent = (typeof draftComponents)[number];

/** How much a weak phrase spoils. */
export const draftSeverities = ["high", "medium", "low"] as const;
export type DraftSeverity = (typeof draftSeverities)[number];
