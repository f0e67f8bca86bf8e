import { type DraftComponent, draftComponents } from "../../names.ts";
import type { DraftReport, WeakPhrase } from "../check.ts";
import type { JudgedDraft } from "./judged.ts";

export type Outcome = { readonly draft: JudgedDraft; readonly report: DraftReport };

/** A figure is `null` where there was nothing to count. */
export type Figures = {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
};

export type Part = {
  readonly drafts: number;
  readonly components: Readonly<Record<DraftComponent, Figures>>;
  /** Mean of the six F1; a component that neither the judge nor the check saw is left out. */
  readonly macro_f1: number | null;
  readonly weak_phrases: Figures;
};

/** One thing that was overlooked or seen wrongly. */
export type Miss = {
  readonly text: string;
  readonly lang: string;
  readonly what: DraftComponent | "weak phrase";
  readonly expected: boolean | string;
  /** The sentence or phrase in which it was seen, and the rule that saw it. */
  readonly found?: string;
  readonly rule?: string;
};

export type EvalReport = Part & {
  readonly by_lang: Readonly<Record<string, Part>>;
  readonly misses: readonly Miss[];
};

type Counts = { right: number; wrong: number; overlooked: number };

export function measure(outcomes: readonly Outcome[]): EvalReport {
  const languages = [...new Set(outcomes.map(({ draft }) => draft.lang))].sort();
  const byLanguage = languages.map(
    (lang) => [lang, part(outcomes.filter(({ draft }) => draft.lang === lang))] as const,
  );
  return { ...part(outcomes), by_lang: Object.fromEntries(byLanguage), misses: outcomes.flatMap(missesOf) };
}

function part(outcomes: readonly Outcome[]): Part {
  const judged = draftComponents.map((component): [DraftComponent, Figures] => [
    component,
    figures(outcomes.map((outcome) => countComponent(outcome, component))),
  ]);
  const f1s = judged.flatMap(([, { f1 }]) => (f1 === null ? [] : [f1]));
  return {
    drafts: outcomes.length,
    components: Object.fromEntries(judged) as Record<DraftComponent, Figures>, // one entry for each component
    macro_f1: f1s.length === 0 ? null : rounded(f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length),
    weak_phrases: figures(outcomes.map(countWeak)),
  };
}

function countComponent({ draft, report }: Outcome, component: DraftComponent): Counts {
  const expected = draft.components[component];
  const found = report.order.includes(component);
  return {
    right: expected && found ? 1 : 0,
    wrong: !expected && found ? 1 : 0,
    overlooked: expected && !found ? 1 : 0,
  };
}

/** Marks that meet an expected phrase are right, others wrong; an expected phrase that no mark meets is overlooked. */
function countWeak({ draft, report }: Outcome): Counts {
  const { met, unmet, overlooked } = weakOf(draft, report);
  return { right: met.length, wrong: unmet.length, overlooked: overlooked.length };
}

function weakOf({ text, weak_phrases }: JudgedDraft, { weak }: DraftReport) {
  const expected = weak_phrases.map((phrase) => ({ phrase, places: placesOf(text, phrase) }));
  const meets = (mark: WeakPhrase) => expected.some(({ places }) => places.some((place) => isSame(mark, place)));
  return {
    met: weak.filter(meets),
    unmet: weak.filter((mark) => !meets(mark)),
    overlooked: expected.filter(({ places }) => !weak.some((mark) => places.some((place) => isSame(mark, place)))),
  };
}

type Range = { readonly start: number; readonly end: number };

function placesOf(text: string, phrase: string): Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    places.push({ start: at, end: at + phrase.length });
  }
  return places;
}

/** A mark and an expected phrase are the same when one holds the other, or they share half of the longer or more. */
export function isSame(a: Range, b: Range): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0) return false;
  const [shorter = 0, longer = 0] = [a.end - a.start, b.end - b.start].sort((one, other) => one - other);
  return shared === shorter || shared * 2 >= longer;
}

function figures(counts: readonly Counts[]): Figures {
  const sum = (key: keyof Counts) => counts.reduce((total, count) => total + count[key], 0);
  const [right, wrong, overlooked] = [sum("right"), sum("wrong"), sum("overlooked")];
  return {
    precision: ratio(right, right + wrong),
    recall: ratio(right, right + overlooked),
    f1: ratio(2 * right, 2 * right + wrong + overlooked),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : rounded(part / whole);
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function missesOf({ draft, report }: Outcome): Miss[] {
  const { text, lang } = draft;
  const components = draftComponents.flatMap((what): Miss[] => {
    const expected = draft.components[what];
    if (expected === report.order.includes(what)) return [];
    const carrying = report.sentences.flatMap((sentence) =>
      sentence.components.filter(({ component }) => component === what).map(({ rule }) => ({ rule, sentence })),
    );
    if (carrying.length === 0) return [{ text, lang, what, expected }];
    return carrying.map(({ rule, sentence }) => {
      return { text, lang, what, expected, found: text.slice(sentence.start, sentence.end), rule };
    });
  });
  const { unmet, overlooked } = weakOf(draft, report);
  return [
    ...components,
    ...overlooked.map(({ phrase }): Miss => ({ text, lang, what: "weak phrase", expected: phrase })),
    ...unmet.map(({ start, end, rule }): Miss => {
      return { text, lang, what: "weak phrase", expected: false, found: text.slice(start, end), rule };
    }),
  ];
}
