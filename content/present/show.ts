/**
 * What happens in the room: which slide is shown, how it voted, what the teams wrote, how long each step took.
 *
 * A value and one pure function, so that two windows that are told the same actions show the same.
 */
import type { Deck } from "./deck.ts";
import { type Programme, stopAt } from "./programme.ts";

export type Team = { readonly text: string; readonly components: readonly string[] };

/** What the room did with one case. */
export type Room = {
  /** One entry for each hand, the option it was raised for, in order: the last can be taken back. */
  readonly hands: readonly number[];
  readonly teams: readonly Team[];
};

export type Show = {
  /** Its place among the stops of the programme. */
  readonly slide: number;
  readonly black: boolean;
  /** By chapter. */
  readonly rooms: readonly Room[];
  readonly clock: {
    /** Milliseconds by step of the programme, without the stretch that is running. */
    readonly spent: readonly number[];
    /** When the running stretch began, in milliseconds since 1970; absent while the clock rests. */
    readonly since?: number;
  };
};

export type RoomAction =
  | { readonly kind: "raise"; readonly option: number }
  | { readonly kind: "take-back" }
  | { readonly kind: "add-team" }
  | { readonly kind: "write"; readonly team: number; readonly text: string }
  | { readonly kind: "tick"; readonly team: number; readonly component: string };

export type Action =
  | { readonly kind: "go"; readonly slide: number }
  | { readonly kind: "black" }
  /** Named by its chapter: a letter that is typed while the slide turns still belongs to the case it was meant for. */
  | { readonly kind: "room"; readonly chapter: number; readonly action: RoomAction }
  | { readonly kind: "clock" };

export const mostTeams = 4;

/** Longest text of a team: a reply, not an essay. */
export const teamTextLength = 1500;

const emptyRoom: Room = { hands: [], teams: [{ text: "", components: [] }] };

export function startShow(programme: Programme, slide = 0): Show {
  return {
    slide: within(programme, slide),
    black: false,
    rooms: programme.chapters.map(() => emptyRoom),
    clock: { spent: programme.steps.map(() => 0) },
  };
}

/** @param now milliseconds since 1970 */
export function act(show: Show, action: Action, programme: Programme, now: number): Show {
  switch (action.kind) {
    case "go": {
      const slide = within(programme, action.slide);
      if (slide === show.slide) return show.black ? { ...show, black: false } : show;
      return { ...show, slide, black: false, clock: leaveStep(show, programme, now) };
    }
    case "black":
      return { ...show, black: !show.black };
    case "room": {
      const deck = programme.chapters[action.chapter]?.deck;
      const room = show.rooms[action.chapter];
      if (deck === undefined || room === undefined) return show;
      const next = inRoom(room, action.action, deck);
      return next === room ? show : { ...show, rooms: show.rooms.with(action.chapter, next) };
    }
    case "clock":
      return {
        ...show,
        clock: show.clock.since === undefined ? { ...show.clock, since: now } : halted(show, programme, now),
      };
  }
}

function inRoom(room: Room, action: RoomAction, deck: Deck): Room {
  switch (action.kind) {
    case "raise":
      return deck.options[action.option] === undefined ? room : { ...room, hands: [...room.hands, action.option] };
    case "take-back":
      return room.hands.length === 0 ? room : { ...room, hands: room.hands.slice(0, -1) };
    case "add-team":
      if (room.teams.length >= mostTeams) return room;
      return { ...room, teams: [...room.teams, { text: "", components: [] }] };
    case "write":
      return withTeam(room, action.team, (team) => ({ ...team, text: action.text.slice(0, teamTextLength) }));
    case "tick":
      return withTeam(room, action.team, (team) => ({
        ...team,
        components: toggled(team.components, action.component),
      }));
  }
}

/** The clock runs from the first step forward, and is not started twice: a trainer who paused it meant it. */
function leaveStep(show: Show, programme: Programme, now: number): Show["clock"] {
  const fresh = show.clock.since === undefined && show.clock.spent.every((spent) => spent === 0);
  if (fresh) return { ...show.clock, since: now };
  return show.clock.since === undefined ? show.clock : { ...halted(show, programme, now), since: now };
}

function halted(show: Show, programme: Programme, now: number): Show["clock"] {
  const running = now - (show.clock.since ?? now);
  const { step } = stopAt(programme, show.slide);
  return { spent: show.clock.spent.map((spent, index) => (index === step ? spent + running : spent)) };
}

function within(programme: Programme, slide: number): number {
  return Math.max(0, Math.min(slide, programme.stops.length - 1));
}

function withTeam(room: Room, at: number, change: (team: Team) => Team): Room {
  return { ...room, teams: room.teams.map((team, index) => (index === at ? change(team) : team)) };
}

function toggled(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

/** Hands by option. */
export function countHands({ hands }: Pick<Room, "hands">, deck: Deck): number[] {
  return deck.options.map((_, option) => hands.filter((hand) => hand === option).length);
}

/** Options with the most hands; none before the first vote. */
export function leading(counts: readonly number[]): number[] {
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : counts.flatMap((count, option) => (count === most ? [option] : []));
}

export type Pace = "on-time" | "closing" | "over";

/** Where the show stands against its plan, in milliseconds. */
export type Timing = {
  readonly elapsed: number;
  /** Of the whole programme; below zero when it is over. */
  readonly left: number;
  readonly stepLeft: number;
  readonly pace: Pace;
  /** Of the chapter that is shown: a case with all its steps. */
  readonly chapterLeft: number;
  readonly chapterPace: Pace;
};

/** Milliseconds by step, with the stretch that is running. */
export function spentBySteps(show: Show, programme: Programme, now: number): readonly number[] {
  return (show.clock.since === undefined ? show.clock : halted(show, programme, Math.max(now, show.clock.since))).spent;
}

export function timingOf(show: Show, programme: Programme, now: number): Timing {
  const spent = spentBySteps(show, programme, now);
  const { step, chapter } = stopAt(programme, show.slide);
  const whole = budgetOf(programme, spent, () => true);
  const part = budgetOf(programme, spent, (at) => programme.steps[at]?.chapter === chapter);
  const one = budgetOf(programme, spent, (at) => at === step);
  return {
    elapsed: whole.planned - whole.left,
    left: whole.left,
    stepLeft: one.left,
    pace: paceOf(one),
    chapterLeft: part.left,
    chapterPace: paceOf(part),
  };
}

type Budget = { readonly planned: number; readonly left: number };

function budgetOf({ steps }: Programme, spent: readonly number[], counts: (step: number) => boolean): Budget {
  const chosen = steps.flatMap(({ seconds }, at) =>
    counts(at) ? [{ planned: seconds * 1000, spent: spent[at] ?? 0 }] : [],
  );
  const planned = chosen.reduce((sum, step) => sum + step.planned, 0);
  return { planned, left: planned - chosen.reduce((sum, step) => sum + step.spent, 0) };
}

/** A fifth of the time left is the moment to come to an end. */
function paceOf({ planned, left }: Budget): Pace {
  if (left < 0) return "over";
  return left <= planned / 5 ? "closing" : "on-time";
}
