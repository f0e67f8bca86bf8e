/** The cases of a training session as one programme. */
import { expect, test } from "vitest";
import { minutesOf, type TrainingSession } from "#content";
import { compileLibrary, contentDirectory } from "#content/compile";
import {
  type Action,
  act,
  deckOf,
  type Programme,
  programmeOfTraining,
  startShow,
  stopAt,
  timingOf,
} from "#content/present";

const { library } = await compileLibrary(contentDirectory);
const [short, long] = [15, 45].map((minutes) => library.sessions.find((session) => session.minutes === minutes));
if (!short || !long) throw new Error("the library holds no session of 15 or of 45 minutes");

function programmeFor(session: TrainingSession): Programme {
  const programme = programmeOfTraining(session, library);
  if (programme === undefined) throw new Error(`${session.id} has nothing to present`);
  return programme;
}

const programme = programmeFor(long);

test("a session of 15 and one of 45 minutes ship, and every case of theirs lets the room decide", () => {
  for (const session of [short, long]) {
    expect(minutesOf(session)).toBe(session.minutes);
    for (const one of session.cases) {
      expect(library.cases.find(({ id }) => id === one.case)?.stage.acts, one.case).toBeDefined();
    }
  }
  expect(short.cases).toHaveLength(1);
  expect(long.cases).toHaveLength(3);
});

test("its cases follow one another whole, between its own opening and closing", () => {
  const names = programme.stops.map(({ name }) => name);
  const whole = long.cases.flatMap(({ case: id }) => {
    const study = library.cases.find((one) => one.id === id);
    return study ? deckOf(study, library).slides.map((slide) => `${id}-${slide.id}`) : [];
  });
  expect(names).toEqual(["opening", "opening-question", ...whole, "closing-1"]);
  expect(new Set(names).size).toBe(names.length);
  expect(programme.chapters.map(({ place }) => place)).toEqual([
    undefined,
    { number: 1, of: 3 },
    { number: 2, of: 3 },
    { number: 3, of: 3 },
    undefined,
  ]);
});

test("each case has the minutes of the session, shared out over its steps and slides to the second", () => {
  for (const session of [short, long]) {
    for (const { deck } of programmeFor(session).chapters.filter(({ place }) => place)) {
      const minutes = session.cases.find((one) => one.case === deck.id)?.minutes ?? 0;
      expect(deck.steps.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(minutes * 60);
      for (const [at, step] of deck.steps.entries()) {
        const slides = deck.slides.filter((slide) => slide.step === at);
        expect(slides.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(step.seconds);
      }
    }
  }
  const harvest = programme.chapters[1]?.deck.steps.map(({ seconds }) => seconds);
  // 0:30, 1:30, 5:00, 3:00, 2:00 and 3:00 of fifteen minutes, in twelve.
  expect(harvest).toEqual([24, 72, 240, 144, 96, 144]);
});

test("the trainer is told why a case comes here, and what to say, as words", () => {
  const session = { ...long, opening: { minutes: 1, say: "Say <b>this</b>.\n\nThen that." } };
  const { chapters } = programmeFor(session);
  expect(chapters[0]?.deck.slides[0]?.notes).toBe("<p>Say &lt;b&gt;this&lt;/b&gt;.</p><p>Then that.</p>");
  expect(chapters[1]?.deck.slides[0]?.notes).toMatch(/^<p>First, because it hit everybody at once/);
});

test("parts without minutes and cases that are not there are left out; a session of nothing is none", () => {
  const closing = { ...long.closing, minutes: 0 };
  const cases = [{ case: "nowhere", minutes: 5 }, ...long.cases.slice(0, 1)];
  const shown = programmeFor({ ...long, opening: { minutes: 0 }, closing, cases });
  expect(shown.chapters.map(({ deck, place }) => [deck.id, place])).toEqual([["harvest", { number: 1, of: 1 }]]);
  expect(programmeOfTraining({ ...long, cases: cases.slice(0, 1) }, library)).toBeUndefined();
});

test("votes belong to their case, and the clock of each case stands still while another is shown", () => {
  const at = (name: string) => programme.stops.findIndex((stop) => stop.name === name);
  const minute = 60_000;
  const actions: readonly Action[] = [
    { kind: "go", slide: at("harvest-decide") },
    { kind: "room", chapter: 1, action: { kind: "raise", option: 2 } },
    { kind: "go", slide: at("united-decide") },
    { kind: "room", chapter: 2, action: { kind: "raise", option: 0 } },
    { kind: "room", chapter: 1, action: { kind: "take-back" } },
  ];
  const show = actions.reduce(
    (now, action, index) => act(now, action, programme, index * minute),
    startShow(programme),
  );
  expect(show.rooms.map(({ hands }) => hands)).toEqual([[], [], [0], [], []]);
  expect(stopAt(programme, show.slide).deck.company).toBe("United Airlines");
  const later = timingOf(show, programme, 5 * minute);
  expect(later).toMatchObject({
    elapsed: 5 * minute,
    left: 40 * minute,
    chapterLeft: 11 * minute,
    chapterPace: "on-time",
  });
  expect(timingOf(show, programme, 14 * minute)).toMatchObject({ chapterLeft: 2 * minute, chapterPace: "closing" });
  expect(timingOf(show, programme, 17 * minute)).toMatchObject({ chapterLeft: -minute, chapterPace: "over" });
  const back = act(show, { kind: "go", slide: at("harvest-said") }, programme, 17 * minute);
  expect(timingOf(back, programme, 18 * minute).chapterLeft).toBe((12 - 2 - 1) * minute);
});

test("a clock that was stopped rests when the next case begins", () => {
  const stopped: readonly Action[] = [{ kind: "go", slide: 1 }, { kind: "clock" }, { kind: "go", slide: 20 }];
  const show = stopped.reduce((now, action, index) => act(now, action, programme, index * 1000), startShow(programme));
  expect(timingOf(show, programme, 99_000).elapsed).toBe(1000);
});

test("windows of a session that was changed meanwhile do not follow one another", () => {
  const [first, second, third] = long.cases;
  if (!first || !second || !third) throw new Error("the long session has not three cases");
  expect(programmeFor({ ...long, cases: [second, first, third] }).id).not.toBe(programme.id);
  expect(programmeFor({ ...long, cases: [{ ...first, minutes: 13 }, second, third] }).id).not.toBe(programme.id);
  expect(programmeFor(long).id).toBe(programme.id);
});
