import { type Language, type Library, languages, type VocabularyName } from "#content";
import type { Facet } from "#content/search";
import { labelOf } from "../library/index.ts";

export const facetNames: Record<Facet, string> = {
  failure: "What failed",
  channel: "Channel",
  industry: "Industry",
  remedy: "Remedy",
  initiative: "Who spoke first",
  confidence: "How sure we are",
  language: "Can be read in",
};

const vocabularyOf: Partial<Record<Facet, VocabularyName>> = {
  failure: "failure",
  channel: "channel",
  industry: "industry",
  initiative: "initiative",
  confidence: "confidence",
};

const languageNames: Record<Language, string> = { en: "English", ru: "Русский", uk: "Українська", bg: "Български" };

/** How a facet's value is written on its chip. A remedy is a component of an apology or a gift. */
export function facetLabel(library: Library, facet: Facet, value: string): string {
  if (facet === "language") return languageNames[languages.find((language) => language === value) ?? "en"];
  if (facet === "remedy") {
    const [vocabulary, id = value] = value.split("/");
    return labelOf(library, vocabulary === "gift" ? "gift" : "component", id);
  }
  const vocabulary = vocabularyOf[facet];
  return vocabulary ? labelOf(library, vocabulary, value) : value;
}
