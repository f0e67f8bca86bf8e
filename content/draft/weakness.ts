import type { DraftRule } from "../draft-rule.ts";
import type { Phrase } from "../phrase.ts";
import type { WeakPhrase } from "./check.ts";
import type { Range } from "./sentences.ts";

/** What a weak phrase is told with: the rule's own words or, where it has none, those of the phrase it names. */
export function weaknessOf(
  rule: DraftRule,
  phrases: ReadonlyMap<string, Phrase>,
): Pick<WeakPhrase, "reason" | "source" | "better" | "phrase"> {
  const phrase = rule.weak?.phrase === undefined ? undefined : phrases.get(rule.weak.phrase);
  return {
    reason: rule.weak?.reason ?? phrase?.text ?? "",
    source: rule.weak?.source ?? phrase?.source ?? "",
    better: rule.weak?.better ?? phrase?.better ?? "",
    ...(phrase && { phrase: phrase.id }),
  };
}

export function weakPhrase(
  rule: DraftRule,
  { severity }: NonNullable<DraftRule["weak"]>,
  place: Range,
  phrases: ReadonlyMap<string, Phrase>,
): WeakPhrase {
  return { ...place, rule: rule.id, label: rule.label, lang: rule.lang, severity, ...weaknessOf(rule, phrases) };
}
