import type { VocabularyName } from "../names.ts";
import type { Language, Vocabulary } from "../vocabulary.ts";

/** A vocabulary value as the index and `means` of a synonym write it: `failure/missing-part`. */
export type Tag = `${VocabularyName}/${string}`;

/** Values that say only that nothing is known or nothing was given; nobody looks for them by name. */
const saysNothing = new Set(["none", "unknown", "not-applicable", "other"]);

export function tagsOf(name: VocabularyName, ids: readonly string[]): Tag[] {
  return ids.map((id): Tag => `${name}/${id}`);
}

/** Lists whose labels are worth finding an item by. Severity, outcome and the like describe; they name no subject. */
const named = new Set<string>(["failure", "channel", "industry", "component", "gift", "initiative"]);

/** The labels of tags in one language; tags unknown to the vocabulary are left out, for compiling reports those. */
export function tagLabels(vocabulary: Vocabulary, tags: readonly string[], lang: Language): string[] {
  return tags.flatMap((tag) => {
    const label = labelOf(vocabulary, tag, lang);
    const [name = "", id = ""] = tag.split("/");
    return label === undefined || !named.has(name) || saysNothing.has(id) ? [] : [label];
  });
}

export function labelOf(vocabulary: Vocabulary, tag: string, lang: Language): string | undefined {
  const [name = "", id = ""] = tag.split("/");
  const terms = name in vocabulary ? vocabulary[name as VocabularyName] : [];
  return terms.find((term) => term.id === id)?.label[lang];
}
