/** Sentences of the library that carry what a draft lacks, with the case that proves them. */
import type { CaseStudy } from "../case-study.ts";
import { deskVariables, isDeskVariable } from "../compose/desk-variables.ts";
import type { Block, Inline } from "../compose/template.ts";
import type { DraftComponent, Language } from "../names.ts";
import type { Pattern, Variant } from "../pattern.ts";
import { checkDraft } from "./check.ts";
import type { DraftChecker } from "./prepare.ts";

export type Suggestion = {
  /** Plain text; what the writer fills in stands in brackets: `[arrival date]`. */
  readonly text: string;
  readonly lang: Language;
  readonly pattern: { readonly id: string; readonly title: string };
  readonly variant: string;
  /** The case that shows this move best. */
  readonly case?: { readonly id: string; readonly title: string; readonly how: Pattern["proven_by"][number]["how"] };
};

export type SuggestionOptions = {
  /** Sentences in this language come first; others follow, since a good one can be translated. */
  readonly lang?: Language;
  /** Three when left out. */
  readonly limit?: number;
  /** Patterns for these failures come first: ids of the vocabulary. */
  readonly failures?: readonly string[];
};

type Candidate = Suggestion & { readonly weight: number };

/** Sentences this long can be taken in at a glance. */
const comfortable = { from: 6, to: 28 };

/**
 * The best sentences for a component, each from another pattern.
 *
 * A sentence is offered only if this check itself finds the component in it and no weak phrase. First come those that
 * their author marked with the component, that a case made and not only lacked, and that have a comfortable length.
 */
export function suggestions(
  library: { readonly patterns: readonly Pattern[]; readonly cases: readonly CaseStudy[] },
  checker: DraftChecker,
  component: DraftComponent,
  { lang, limit = 3, failures = [] }: SuggestionOptions = {},
): readonly Suggestion[] {
  const best = library.patterns.flatMap((pattern): Candidate[] => {
    const fits = pattern.failure.filter((id) => failures.includes(id)).length > 0 ? 4 : 0;
    const own = pattern.lang === lang ? 20 : 0;
    const found = pattern.variants.flatMap((variant) =>
      candidates(checker, component, pattern, variant, library.cases).map((one) => ({
        ...one,
        weight: one.weight + fits + own,
      })),
    );
    return found.sort(byWeight).slice(0, 1);
  });
  return best
    .sort(byWeight)
    .slice(0, limit)
    .map(({ weight: _, ...suggestion }) => suggestion);
}

function byWeight(a: Candidate, b: Candidate): number {
  return b.weight - a.weight || (a.text < b.text ? -1 : 1);
}

function candidates(
  checker: DraftChecker,
  component: DraftComponent,
  pattern: Pattern,
  variant: Variant,
  cases: readonly CaseStudy[],
): Candidate[] {
  const { text, marked } = written(variant.body, pattern);
  const { sentences, weak } = checkDraft(checker, text, { lang: pattern.lang });
  const proof = bestProof(pattern, cases);
  return sentences.flatMap(({ start, end, components }): Candidate[] => {
    const isWeak = weak.some((phrase) => phrase.start < end && phrase.end > start);
    if (isWeak || !components.some((one) => one.component === component)) return [];
    const sentence = text.slice(start, end);
    const words = sentence.split(/\s+/).length;
    const isMarked = marked.some((mark) => mark.component === component && mark.start < end && mark.end > start);
    const weight =
      (isMarked ? 4 : 0) +
      (proof?.how === "used" ? 2 : 0) +
      (words >= comfortable.from && words <= comfortable.to ? 2 : 0) -
      (sentence.split("[").length - 1) * 0.5 -
      Math.abs(words - 14) / 20;
    return [
      {
        text: sentence,
        lang: pattern.lang,
        pattern: { id: pattern.id, title: pattern.title },
        variant: variant.id,
        ...(proof && { case: proof }),
        weight,
      },
    ];
  });
}

function bestProof(pattern: Pattern, cases: readonly CaseStudy[]): Suggestion["case"] {
  const ranks = ["used", "in-part", "shown-by-failure"] as const;
  for (const rank of ranks) {
    const proof = pattern.proven_by.find(({ how }) => how === rank);
    const study = cases.find(({ id }) => id === proof?.case);
    if (study !== undefined) return { id: study.id, title: study.title, how: rank };
  }
  return undefined;
}

type Mark = { readonly component: string; readonly start: number; readonly end: number };

/** The body of a variant with every `{{#if}}` open and its fields by their label, and where its marks are. */
function written(blocks: readonly Block[], { fields }: Pattern): { readonly text: string; readonly marked: Mark[] } {
  const marked: Mark[] = [];
  let text = "";
  const line = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      const start = text.length;
      switch (node.kind) {
        case "text":
          text += node.text;
          break;
        case "break":
          text += "\n";
          break;
        case "field":
          text += `[${lowered(fields[node.name]?.label ?? node.name)}]`;
          break;
        case "desk":
          text += isDeskVariable(node.variable) ? `[${lowered(deskVariables[node.variable].label)}]` : "";
          break;
        case "when":
          line(node.shown);
          break;
        default:
          line(node.children);
          if (node.kind === "component") marked.push({ component: node.component, start, end: text.length });
      }
    }
  };
  const paragraphs = (list: readonly Block[]): void => {
    for (const block of list) {
      for (const item of itemsOf(block)) {
        line(item);
        text += "\n\n";
      }
      paragraphs(innerBlocks(block));
    }
  };
  paragraphs(blocks);
  return { text, marked };
}

function itemsOf(block: Block): readonly (readonly Inline[])[] {
  if (block.kind === "list") return block.items;
  return block.kind === "paragraph" ? [block.children] : [];
}

function innerBlocks(block: Block): readonly Block[] {
  if (block.kind === "quote") return block.children;
  return block.kind === "when" ? block.shown : [];
}

/** `Arrival date` is `arrival date` within a sentence; `IBAN` stays. */
function lowered(label: string): string {
  const isWord = label.charAt(1) === label.charAt(1).toLowerCase();
  return isWord ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
