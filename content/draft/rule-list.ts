import type { DraftComponent, DraftSeverity, Language } from "../names.ts";
import type { DraftChecker } from "./prepare.ts";
import { weaknessOf } from "./weakness.ts";

/** A rule as the page lists it. */
export type ListedRule = {
  readonly id: string;
  readonly label: string;
  readonly lang: Language;
  readonly carries: readonly DraftComponent[];
  /** The parts beside which it counts; absent for a rule that counts wherever it finds its words. */
  readonly beside?: readonly DraftComponent[];
  /** It counts without such a part too, where the sentence has further words that prove it. */
  readonly mayStandAlone: boolean;
  /** Absent for a rule that finds no weak phrase. */
  readonly weak?: {
    readonly severity: DraftSeverity;
    readonly reason: string;
    readonly source: string;
    readonly better: string;
    readonly phrase?: string;
  };
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
};

/** Every rule, in the order of the files, for the list in which rules are read and silenced. */
export function listRules({ rules, phrases }: DraftChecker): readonly ListedRule[] {
  return rules.map(
    (rule): ListedRule => ({
      id: rule.id,
      label: rule.label,
      lang: rule.lang,
      carries: rule.carries ?? [],
      ...(rule.beside && { beside: rule.beside }),
      mayStandAlone: rule.beside === undefined || rule.or_with !== undefined,
      ...(rule.weak && { weak: { severity: rule.weak.severity, ...weaknessOf(rule, phrases) } }),
      examples: rule.examples,
      counterexamples: rule.not ?? [],
    }),
  );
}
