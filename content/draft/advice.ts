import type { DraftAdvice } from "../draft-rule.ts";
import type { DraftComponent } from "../names.ts";
import type { CheckedSentence, DraftReport } from "./check.ts";
import type { Range } from "./sentences.ts";

/** Something to think of; `at` is the sentence that it speaks of. */
export type Advice = {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly evidence: readonly string[];
  readonly at?: Range;
};

type Draft = Omit<DraftReport, "advice">;

/** Advice on the reply as a whole: the sentences it speaks of, or all of it. The rest is given by rules. */
const occasions: Readonly<Record<string, (draft: Draft) => readonly Range[] | "whole" | "never">> = {
  "undated-repair": ({ sentences }) =>
    sentences.some(({ isDated }) => isDated) ? "never" : sentences.filter((sentence) => carries(sentence, "repair")),
  "regret-without-repair": ({ order }) => (order.includes("regret") && !order.includes("repair") ? "whole" : "never"),
  "regret-without-fault": ({ order }) =>
    order.includes("regret") && !order.includes("responsibility") && !order.includes("acknowledgement")
      ? "whole"
      : "never",
  "explanation-first": ({ order, sentences }) =>
    order[0] === "explanation" && order.length > 1
      ? sentences.filter((sentence) => carries(sentence, "explanation")).slice(0, 1)
      : "never",
  "nothing-found": ({ order, sentences }) => (order.length === 0 && sentences.length > 2 ? "whole" : "never"),
};

/** The advice that needs no rule to be given. */
export const adviceOfTheWhole: readonly string[] = Object.keys(occasions);

/** What a rule found, and the advice it calls for. */
export type Occasion = { readonly advice: string; readonly at: Range; readonly isDated: boolean };

export function adviceOn(
  draft: Draft,
  occasionsFound: readonly Occasion[],
  texts: ReadonlyMap<string, DraftAdvice>,
): Advice[] {
  return [...texts.values()].flatMap((told): Advice[] => {
    const { unless_dated, ...advice } = told;
    const places = occasions[advice.id]?.(draft) ?? "never";
    if (places === "whole") return [advice];
    const found = occasionsFound.filter((one) => one.advice === advice.id && !(unless_dated && one.isDated));
    return [...found.map(({ at }) => at), ...(places === "never" ? [] : places)].map(({ start, end }) => ({
      ...advice,
      at: { start, end },
    }));
  });
}

function carries(sentence: CheckedSentence, component: DraftComponent): boolean {
  return sentence.components.some((one) => one.component === component);
}
