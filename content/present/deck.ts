/** A case as slides: what the room sees, what the trainer is told, and how long each step may take. */

export type SlideKind =
  | "title"
  | "situation"
  | "complaint"
  | "decide"
  | "teams"
  | "said"
  | "did"
  | "outcome"
  | "compare"
  | "why"
  | "copy"
  | "discussion";

/** What stands on a slide under its heading. Every `html` is safe and holds inline tags only. */
export type Part =
  | { readonly kind: "text"; readonly html: string }
  /** Words that were really said; `by` is whoever said them. */
  | { readonly kind: "quotation"; readonly html: string; readonly by: string }
  | { readonly kind: "list"; readonly ordered: boolean; readonly start: number; readonly items: readonly string[] }
  | { readonly kind: "figure"; readonly figure: string; readonly html: string }
  | { readonly kind: "fact"; readonly name: string; readonly value: string };

/** How much stands on a slide: the less, the larger it is set. */
export type Density = "airy" | "even" | "dense";

export type Slide = {
  /** `said-2`: stands in the address, and stays the same while the case does. */
  readonly id: string;
  readonly kind: SlideKind;
  /** The section of the case that it shows, if it shows one. */
  readonly section?: string;
  readonly heading: string;
  /** Place among the slides of one heading. */
  readonly part?: { readonly number: number; readonly of: number };
  readonly parts: readonly Part[];
  /** Components of an apology that its words carry. */
  readonly components: readonly string[];
  readonly density: Density;
  /** Index of its step. */
  readonly step: number;
  readonly seconds: number;
  /** Safe HTML for the trainer. */
  readonly notes: string;
};

/** A stretch of slides with one time budget. */
export type DeckStep = {
  readonly name: string;
  readonly seconds: number;
  /** 1 to 4 in a case that is played in acts. */
  readonly act?: number;
};

export type DeckOption = { readonly label: string; readonly html: string; readonly components: readonly string[] };

export type Deck = {
  readonly id: string;
  readonly company: string;
  readonly title: string;
  readonly slides: readonly Slide[];
  readonly steps: readonly DeckStep[];
  /** Replies that the room votes on; empty when the case is told straight through. */
  readonly options: readonly DeckOption[];
  /** Components of the company's own apology, heaviest first. */
  readonly own: readonly string[];
  /** Those worth a row when replies are compared: the six, and what else anybody used. */
  readonly compared: readonly string[];
};

export const actCount = 4;
