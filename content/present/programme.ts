/** What is presented in one go: one case, or the cases of a training session between an opening and a closing. */
import type { Deck, DeckStep, Slide } from "./deck.ts";

/** A deck of the programme; `place` is that of its case among the others of a training session. */
export type Chapter = {
  readonly deck: Deck;
  readonly place?: { readonly number: number; readonly of: number };
};

/** A slide where it stands in the programme. */
export type Stop = {
  /** Its name in the address: no other slide of the programme has it. */
  readonly name: string;
  readonly slide: Slide;
  /** Index of its chapter, and of its step among all steps. */
  readonly chapter: number;
  readonly step: number;
};

export type Programme = {
  /** Windows that present the same find each other by it. */
  readonly id: string;
  readonly title: string;
  readonly chapters: readonly Chapter[];
  readonly stops: readonly Stop[];
  readonly steps: readonly (DeckStep & { readonly chapter: number })[];
};

/** A case by itself. */
export function programmeOf(deck: Deck): Programme {
  return joined({ id: deck.id, title: deck.title, chapters: [{ deck }] }, ({ id }) => id);
}

export function joined(
  { id, title, chapters }: Pick<Programme, "id" | "title" | "chapters">,
  nameOf: (slide: Slide, deck: Deck) => string,
): Programme {
  const steps = chapters.flatMap(({ deck }, chapter) => deck.steps.map((step) => ({ ...step, chapter })));
  const stops = chapters.flatMap(({ deck }, chapter) => {
    const first = steps.findIndex((step) => step.chapter === chapter);
    return deck.slides.map((slide) => ({ name: nameOf(slide, deck), slide, chapter, step: first + slide.step }));
  });
  return { id, title, chapters, stops, steps };
}

/** The stop at a place of the programme, and the deck it belongs to. */
export function stopAt(programme: Programme, at: number): Stop & Chapter {
  const stop = programme.stops[at] ?? programme.stops[0];
  const chapter = stop && programme.chapters[stop.chapter];
  if (stop === undefined || chapter === undefined) throw new Error(`the programme ${programme.id} has no slides`);
  return { ...stop, ...chapter };
}
