import type { Deck, DeckStep, Slide } from "./deck.ts";

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

/** The same deck in another time: every step has its share of it, and they come to exactly so many seconds. */
export function inSeconds(deck: Deck, seconds: number): Deck {
  const planned = deck.steps.reduce((sum, step) => sum + step.seconds, 0);
  const steps = shared(deck.steps, planned, seconds);
  const slides = steps.flatMap((step, index) => {
    const own = deck.slides.filter((slide) => slide.step === index);
    return shared(own, deck.steps[index]?.seconds ?? 0, step.seconds);
  });
  return { ...deck, steps, slides };
}

/** Rounded sums, so that no second is lost or won by rounding each. */
function shared<One extends { readonly seconds: number }>(ones: readonly One[], from: number, to: number): One[] {
  let before = 0;
  return ones.map((one) => {
    const begun = at(before);
    before += one.seconds;
    return { ...one, seconds: at(before) - begun };
  });

  function at(seconds: number): number {
    return from === 0 ? 0 : Math.round((seconds * to) / from);
  }
}
