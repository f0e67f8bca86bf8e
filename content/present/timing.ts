import type { DeckStep, Slide } from "./deck.ts";

/** A slide before it has a name and a time. */
export type Draft = Omit<Slide, "id" | "part" | "density" | "seconds"> & { readonly weight: number };

/** Shares the time of each step out over its slides, by what there is to read; the last slide takes the rest. */
export function timed(drafts: readonly Draft[], steps: readonly DeckStep[]): (Draft & { readonly seconds: number })[] {
  const left = steps.map(({ seconds }) => seconds);
  return drafts.map((draft, index) => {
    const own = drafts.filter((one) => one.step === draft.step);
    const isLast = drafts[index + 1]?.step !== draft.step;
    const total = own.reduce((sum, one) => sum + one.weight + 60, 0);
    const share = Math.round(((steps[draft.step]?.seconds ?? 0) * (draft.weight + 60)) / total);
    const seconds = isLast ? (left[draft.step] ?? 0) : Math.min(share, left[draft.step] ?? 0);
    left[draft.step] = (left[draft.step] ?? 0) - seconds;
    return { ...draft, seconds };
  });
}
