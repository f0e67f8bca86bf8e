import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { DraftComponent } from "#content";
import type { Drawn } from "./mirror.ts";

/** A label over the words that carry a part, in pixels from the corner of the text. */
export type Tag = {
  readonly components: readonly DraftComponent[];
  readonly x: number;
  readonly y: number;
  /** How far the text reaches. */
  readonly edge: number;
};

/** Labels so far out of sight are made too, so that a scroll finds them in place. */
const margin = 300;

/** Labels of the passages in sight: a long text has thousands, and only a screenful is ever seen. */
export function useTags(surface: RefObject<HTMLElement | null>, drawn: readonly Drawn[], text: string): readonly Tag[] {
  const [tags, setTags] = useState<readonly Tag[]>([]);
  const place = useEffectEvent(() => {
    if (surface.current) setTags(tagsInSight(surface.current, drawn));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words moved, or others are marked
  useEffect(() => place(), [drawn, text]);
  useEffect(() => {
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => place());
    };
    const size = new ResizeObserver(later);
    if (surface.current) size.observe(surface.current);
    window.addEventListener("scroll", later, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      size.disconnect();
      window.removeEventListener("scroll", later, { capture: true });
    };
  }, [surface]);
  return tags;
}

function tagsInSight(surface: HTMLElement, drawn: readonly Drawn[]): Tag[] {
  const frame = surface.getBoundingClientRect();
  const there = drawn.filter(({ range }) => !range.collapsed);
  const tags: Tag[] = [];
  for (let at = firstBelow(there, -margin); at < there.length; at++) {
    const one = there[at];
    const rect = one && [...one.range.getClientRects()].find(({ width }) => width > 0);
    if (!one || !rect) continue;
    if (rect.top > window.innerHeight + margin) break;
    tags.push({ components: one.components, x: rect.left - frame.left, y: rect.top - frame.top, edge: frame.width });
  }
  return tags;
}

/** They stand in the order of the text, so halving finds the first in sight without asking for the place of each. */
function firstBelow(drawn: readonly Drawn[], top: number): number {
  let from = 0;
  let to = drawn.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const bottom = drawn[middle]?.range.getBoundingClientRect().bottom ?? 0;
    if (bottom < top) from = middle + 1;
    else to = middle;
  }
  return from;
}
