import type { ItemKind, ItemRef } from "../library.ts";
import type { Language } from "../vocabulary.ts";

/** What results can be narrowed by. Values are ids; those of `remedy` say of which list: `gift/refund`, `component/regret`. */
export const facets = ["failure", "channel", "industry", "remedy", "initiative", "confidence", "language"] as const;
export type Facet = (typeof facets)[number];
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

export type SearchRequest = {
  /** Anything at all; every string is a valid query. */
  readonly text: string;
  /** Chosen values: any of them within a facet, all facets together. */
  readonly filters: Filters;
  /** Leave out for all kinds. */
  readonly kinds?: readonly ItemKind[];
  /** The reader's language, for titles, labels and the choice between equal texts. */
  readonly lang: Language;
  /** Hits to explain and return; counts are of all. Default 30. */
  readonly limit?: number;
};

/** From, inclusive, to, exclusive: positions in the text beside it. */
export type Mark = readonly [start: number, end: number];
export type MarkedText = { readonly text: string; readonly lang: Language; readonly marks: readonly Mark[] };

export type MatchKind = "exact" | "stem" | "prefix" | "typo" | "synonym" | "phrase";

/** One reason why a hit is a hit. */
export type Reason = {
  /** The word or phrase as typed. */
  readonly typed: string;
  /** What it met, as it stands in the text, or the label of the tag. */
  readonly matched: string;
  /** Where: `title`, `company`, `search terms`, `tags`, `summary`, `notes`, or the heading of a section. */
  readonly field: string;
  readonly how: MatchKind;
};

export type Hit = {
  readonly ref: ItemRef;
  readonly score: number;
  /** Whether every word of the query was met. In a mixed answer those that miss some follow those that do not. */
  readonly complete: boolean;
  /** In the reader's language where the item has it. */
  readonly title: MarkedText;
  /** The section the reader should land on, when the words stand in one. */
  readonly section?: string;
  /** About two lines around the densest marks, cut at words. */
  readonly excerpt: MarkedText;
  readonly why: readonly Reason[];
  /** Words to mark in the opened text, as they stand there. */
  readonly highlight: readonly string[];
};

/** What the query was understood to be, for chips. */
export type ParsedField = {
  readonly field: string;
  readonly typed: string;
  readonly excluded: boolean;
  /** Ids the typed value stands for. */
  readonly values: readonly string[];
};
export type ParsedQuery = {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly excluded: readonly string[];
  readonly fields: readonly ParsedField[];
};

/** "Showing servers for servrs". */
export type Correction = { readonly typed: string; readonly shown: string };
export type FacetCount = { readonly value: string; readonly count: number };

export type SearchAnswer = {
  /**
   * `everything`: nothing to look for was typed, so all items that pass the filters.
   * `results`: at least one item meets every word. `relaxed`: none does; the closest are shown, and this must be said.
   * `nothing`: the closest is too far to be worth showing.
   */
  readonly kind: "everything" | "results" | "relaxed" | "nothing";
  readonly hits: readonly Hit[];
  readonly totals: Readonly<Record<ItemKind, number>>;
  /**
   * Per facet the values found among the matches, most frequent first. A facet's own choice is left out of its counts,
   * so that a reader can see what adding another value would bring.
   */
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
  readonly corrections: readonly Correction[];
  readonly parsed: ParsedQuery;
};
