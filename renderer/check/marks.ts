/** What is drawn over the text and where, worked out from a report. */
import type { DraftComponent } from "#content";
import type { CheckedSentence, WeakPhrase } from "#content/draft";

export type Span = { readonly start: number; readonly end: number };

/** A stretch of a sentence that carries one component, or several in the same words. */
export type Passage = Span & {
  readonly components: readonly DraftComponent[];
  /** The words that carry them. */
  readonly words: Span;
};

/**
 * A sentence cut where another component begins. Components whose words overlap share a passage; the first passage
 * reaches back to the beginning of the sentence and the last one to its end.
 */
export function passagesOf({ start, end, components }: CheckedSentence, text: string): Passage[] {
  const groups: { components: DraftComponent[]; words: Span }[] = [];
  for (const carried of components.toSorted((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    if (last && carried.start < last.words.end) {
      last.components.push(carried.component);
      last.words = { start: last.words.start, end: Math.max(last.words.end, carried.end) };
    } else groups.push({ components: [carried.component], words: { start: carried.start, end: carried.end } });
  }
  return groups.map((group, at) => {
    const from = at === 0 ? start : group.words.start;
    const to = groups[at + 1]?.words.start ?? end;
    return { ...group, start: from, end: from + text.slice(from, to).trimEnd().length };
  });
}

/** A weak phrase with a name that stays while the text around it changes: its rule and which of that rule's it is. */
export type NamedWeak = WeakPhrase & { readonly key: string };

export function named(weak: readonly WeakPhrase[]): NamedWeak[] {
  const counts = new Map<string, number>();
  return weak.map((phrase) => {
    const nth = (counts.get(phrase.rule) ?? 0) + 1;
    counts.set(phrase.rule, nth);
    return { ...phrase, key: `${phrase.rule} ${nth}` };
  });
}

/** Stretches in the order of the text, each cut where the one before it ends, so that no line is drawn twice. */
export function withoutOverlap<Mark extends Span>(marks: readonly Mark[]): Mark[] {
  let reached = 0;
  return marks.flatMap((mark) => {
    const start = Math.max(mark.start, reached);
    reached = Math.max(reached, mark.end);
    return start < mark.end ? [{ ...mark, start }] : [];
  });
}

/** The mark after the caret or before it, and round again at the end of the text. */
export function besideCaret<Mark extends Span>(marks: readonly Mark[], caret: number, by: 1 | -1): Mark | undefined {
  return by === 1
    ? (marks.find(({ start }) => start >= caret) ?? marks[0])
    : (marks.findLast(({ end }) => end <= caret) ?? marks.at(-1));
}

/** What changed between two texts: everything outside of it is the same. */
export function changeBetween(before: string, after: string): Span & { readonly inserted: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let kept = 0;
  while (
    kept < shorter - start &&
    before.charCodeAt(before.length - 1 - kept) === after.charCodeAt(after.length - 1 - kept)
  ) {
    kept++;
  }
  return { start, end: before.length - kept, inserted: after.slice(start, after.length - kept) };
}

/**
 * Where a sentence goes that is put in at the caret: never into another sentence, but behind it; and the spaces that keep
 * it apart from its neighbours.
 */
export function insertionAt(
  text: string,
  caret: number,
  sentence: string,
  sentences: readonly Span[],
): { readonly at: number; readonly words: string } {
  const around = sentences.find(({ start, end }) => start < caret && caret < end);
  const at = around?.end ?? caret;
  const before = at > 0 && /\S/.test(text.charAt(at - 1)) ? " " : "";
  const after = at < text.length && /\S/.test(text.charAt(at)) ? " " : "";
  return { at, words: `${before}${sentence}${after}` };
}

/** Places that a sentence of the library left open: `[arrival date]`. */
export function openPlaces(text: string): Span[] {
  return [...text.matchAll(/\[[\p{L}][^[\]\n]{0,80}\]/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Where a stretch of the checked text stands in the text as it is now. */
export function shifted({ start, end }: Span, before: string, after: string): Span {
  const change = changeBetween(before, after);
  const by = change.inserted.length - (change.end - change.start);
  const move = (place: number) =>
    place <= change.start
      ? place
      : place >= change.end
        ? place + by
        : Math.min(place, change.start + change.inserted.length);
  return { start: move(start), end: move(end) };
}
