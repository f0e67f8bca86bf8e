/** How the page speaks of the six parts of an apology. */
import type { DraftComponent, DraftSeverity, Library } from "#content";
import { labelOf } from "../library/index.ts";

/** Other screens mark the parts by the vocabulary's labels, so the same words stand here. */
export function partLabel(library: Library, part: DraftComponent): string {
  return part === "acknowledgement" ? "Acknowledgement" : labelOf(library, "component", part);
}

export const partMeaning: Readonly<Record<DraftComponent, string>> = {
  acknowledgement: "names what went wrong for this customer",
  responsibility: "says that we or I did it, without hedging",
  regret: "is sorry for the event, not for the feelings about it",
  explanation: "says why it happened, and passes no blame",
  repair: "says what is done to put it right, and when",
  repentance: "says how it is kept from happening again",
};

export const severityName: Readonly<Record<DraftSeverity, string>> = {
  high: "does harm",
  medium: "weakens",
  low: "could be better",
};

/** `regret, repair and change`, as a sentence goes on. */
export function inWords(labels: readonly string[], last: "and" | "or" = "and"): string {
  const lower = labels.map((label) => label.toLowerCase());
  return lower.length < 2 ? lower.join("") : `${lower.slice(0, -1).join(", ")} ${last} ${lower.at(-1)}`;
}
