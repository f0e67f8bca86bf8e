/** A training session as slides: its own opening and closing, and between them its cases, each in the time it has. */
import type { Library } from "../library.ts";
import { escapeText } from "../markdown/escape.ts";
import type { TrainingSession } from "../training/training-session.ts";
import { readBlocks } from "./blocks.ts";
import type { Deck, DeckStep, Part, Slide, SlideKind } from "./deck.ts";
import { deckOf } from "./deck-of.ts";
import { densityOf } from "./pack.ts";
import { type Chapter, joined, type Programme } from "./programme.ts";
import { inSeconds, timed } from "./timing.ts";
import { groupsOf } from "./units.ts";

/** Cases that the library does not hold are left out; `undefined` when nothing is left to present. */
export function programmeOfTraining(session: TrainingSession, library: Library): Programme | undefined {
  const known = session.cases.flatMap(({ case: id, minutes, note }) => {
    const study = library.cases.find((one) => one.id === id);
    return study === undefined ? [] : [{ deck: inSeconds(deckOf(study, library), minutes * 60), note }];
  });
  if (known.length === 0) return undefined;
  const cases = known.map(({ deck, note }, index): Chapter => {
    return { deck: withNote(deck, note), place: { number: index + 1, of: known.length } };
  });
  const names = known.map(({ deck }) => deck.company);
  const chapters = [...opening(session, names), ...cases, ...closing(session)];
  const times = chapters.map(({ deck }) => `${deck.id}-${deck.steps.reduce((sum, { seconds }) => sum + seconds, 0)}`);
  return joined({ id: ["training", session.id, ...times].join("/"), title: session.title, chapters }, ({ id }, deck) =>
    deck.id === "" ? id : `${deck.id}-${id}`,
  );
}

type Script = { readonly minutes: number; readonly say?: string | undefined };

function opening({ title, opening, minutes }: TrainingSession, names: readonly string[]): Chapter[] {
  if (opening.minutes === 0) return [];
  const facts: Part[] = [
    fact(names.length === 1 ? "Case" : "Cases", names.length > 4 ? String(names.length) : names.join(", ")),
    fact("Time", minutes === 1 ? "1 minute" : `${minutes} minutes`),
  ];
  const slides = [
    slide("opening", "title", title, facts, 200),
    ...(opening.question === undefined
      ? []
      : [
          slide("opening-question", "discussion", "Before we begin", [text(opening.question)], opening.question.length),
        ]),
  ];
  return [{ deck: deckOfOwn("Training session", title, "Opening", slides, opening) }];
}

function closing({ title, closing }: TrainingSession): Chapter[] {
  if (closing.minutes === 0) return [];
  const items = closing.questions.map((question) => `<li>${escapeText(question)}</li>`).join("");
  const groups = items === "" ? [{ parts: [], weight: 0 }] : groupsOf(readBlocks(`<ol>${items}</ol>`));
  const slides = groups.map(({ parts, weight }, index) => {
    const part = groups.length > 1 ? { part: { number: index + 1, of: groups.length } } : {};
    return { ...slide(`closing-${index + 1}`, "discussion", "What we take along", parts, weight), ...part };
  });
  return [{ deck: deckOfOwn(title, title, "Closing", slides, closing) }];
}

type OwnSlide = Omit<Slide, "seconds"> & { readonly weight: number };

function slide(id: string, kind: SlideKind, heading: string, parts: readonly Part[], weight: number): OwnSlide {
  return { id, kind, heading, parts, weight, components: [], density: densityOf(weight), step: 0, notes: "" };
}

/** What belongs to no case: its slides have names of their own in the address. */
function deckOfOwn(kick: string, title: string, name: string, slides: readonly OwnSlide[], script: Script): Deck {
  const steps: readonly DeckStep[] = [{ name, seconds: script.minutes * 60 }];
  const withTimes = timed(slides, steps).map(({ seconds }, index): Slide => {
    const { weight: _weight, ...own } = slides[index] as OwnSlide; // one for each
    return { ...own, seconds, notes: index === 0 ? paragraphs(script.say) : "" };
  });
  return { id: "", company: kick, title, slides: withTimes, steps, options: [], own: [], compared: [] };
}

/** Why the case comes here is read before anything else that its first slide tells the trainer. */
function withNote(deck: Deck, note: string | undefined): Deck {
  const slides = deck.slides.map((one, index) => {
    return index === 0 ? { ...one, notes: `${paragraphs(note)}${one.notes}` } : one;
  });
  return { ...deck, slides };
}

function paragraphs(words = ""): string {
  return words
    .split("\n")
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => `<p>${escapeText(paragraph.trim())}</p>`)
    .join("");
}

function fact(name: string, value: string): Part {
  return { kind: "fact", name, value };
}

function text(words: string): Part {
  return { kind: "text", html: escapeText(words) };
}
