import { describe, expect, test } from "vitest";
import {
  type Action,
  act,
  countHands,
  type Deck,
  leading,
  mostTeams,
  programmeOf,
  type Room,
  type RoomAction,
  type Show,
  startShow,
  timingOf,
} from "#content/present";

const slide = { parts: [], components: [], density: "airy", seconds: 30, notes: "", heading: "A slide" } as const;
const deck: Deck = {
  id: "one",
  company: "Acme",
  title: "One",
  slides: [
    { ...slide, id: "title", kind: "title", step: 0 },
    { ...slide, id: "decide", kind: "decide", step: 1 },
    { ...slide, id: "teams", kind: "teams", step: 1 },
  ],
  steps: [
    { name: "Opening", seconds: 60 },
    { name: "Decide", seconds: 100 },
  ],
  options: ["A", "B", "C"].map((label) => ({ label, html: "", components: [] })),
  own: [],
  compared: [],
};

const programme = programmeOf(deck);

/** What a show has come to after actions, one a second. */
function played(...actions: readonly Action[]): Show {
  return actions.reduce((show, action, at) => act(show, action, programme, at * 1000), startShow(programme));
}

/** What the room of the only case has come to. */
function inRoom(...actions: readonly RoomAction[]): Room {
  const { rooms } = played(...actions.map((action): Action => ({ kind: "room", chapter: 0, action })));
  return rooms[0] ?? { hands: [], teams: [] };
}

describe("a vote", () => {
  test("counts hands and takes the last one back, as often as there are any", () => {
    const raise = [2, 0, 2].map((option): RoomAction => ({ kind: "raise", option }));
    expect(countHands(inRoom(...raise), deck)).toEqual([1, 0, 2]);
    const back = inRoom(...raise, { kind: "take-back" });
    expect(countHands(back, deck)).toEqual([1, 0, 1]);
    expect(leading(countHands(back, deck))).toEqual([0, 2]);
    expect(inRoom({ kind: "take-back" }).hands).toEqual([]);
  });

  test("counts no hand for a reply that does not exist", () => {
    expect(inRoom({ kind: "raise", option: 3 }).hands).toEqual([]);
  });
});

describe("the clock", () => {
  test("starts with the first step forward and counts each step by itself", () => {
    const waiting = startShow(programme);
    expect(timingOf(waiting, programme, 999_000).elapsed).toBe(0);
    const moved = act(waiting, { kind: "go", slide: 1 }, programme, 1000);
    expect(timingOf(moved, programme, 21_000)).toEqual({
      elapsed: 20_000,
      left: 140_000,
      stepLeft: 80_000,
      pace: "on-time",
      chapterLeft: 140_000,
      chapterPace: "on-time",
    });
    expect(timingOf(moved, programme, 81_000).pace).toBe("closing");
    expect(timingOf(moved, programme, 102_000)).toMatchObject({ stepLeft: -1000, pace: "over" });
    const back = act(moved, { kind: "go", slide: 0 }, programme, 31_000);
    expect(timingOf(back, programme, 31_000)).toMatchObject({ elapsed: 30_000, stepLeft: 60_000 });
  });

  test("rests when it is stopped, also while slides are turned", () => {
    const stopped = act(
      act(startShow(programme), { kind: "go", slide: 1 }, programme, 0),
      { kind: "clock" },
      programme,
      5000,
    );
    const turned = act(stopped, { kind: "go", slide: 2 }, programme, 60_000);
    expect(timingOf(turned, programme, 90_000).elapsed).toBe(5000);
    const resumed = act(turned, { kind: "clock" }, programme, 90_000);
    expect(timingOf(resumed, programme, 91_000).elapsed).toBe(6000);
  });
});

test("a show never leaves its slides, and any move ends the black", () => {
  expect(played({ kind: "go", slide: 99 }).slide).toBe(2);
  expect(played({ kind: "go", slide: -1 }).slide).toBe(0);
  expect(played({ kind: "black" }, { kind: "go", slide: 0 }).black).toBe(false);
});

test("teams write and are marked by themselves, and there is an end to their number", () => {
  const room = inRoom(
    { kind: "add-team" },
    { kind: "write", team: 1, text: "We were wrong." },
    { kind: "tick", team: 1, component: "responsibility" },
    { kind: "tick", team: 1, component: "repair" },
    { kind: "tick", team: 1, component: "repair" },
  );
  expect(room.teams).toEqual([
    { text: "", components: [] },
    { text: "We were wrong.", components: ["responsibility"] },
  ]);
  expect(inRoom(...Array.from({ length: 9 }, (): RoomAction => ({ kind: "add-team" }))).teams).toHaveLength(mostTeams);
});
