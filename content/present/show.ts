/**
 * What happens in the room: which slide is shown, how it voted, what the teams wrote, how long each step took.
 *
 * A value and one pure function, so that two windows that are told the same actions show the same.
 */
import type { Deck } from "./deck.ts";

export type Team = { readonly text: string; readonly components: readonly string[] };

export type Show = {
  readonly slide: number;
  readonly black: boolean;
  /** One entry for each hand, the option it was raised for, in order: the last can be taken back. */
  readonly hands: readonly number[];
  readonly teams: readonly Team[];
  readonly clock: {
    /** Milliseconds by step, without the stretch that is running. */
    readonly spent: readonly number[];
    /** When the running stretch began, in milliseconds since 1970; absent while the clock rests. */
    readonly since?: number;
  };
};

export type Action =
  | { readonly kind: "go"; readonly slide: number }
  | { readonly kind: "black" }
  | { readonly kind: "raise"; readonly option: number }
  | { readonly kind: "take-back" }
  | { readonly kind: "add-team" }
  | { readonly kind: "write"; readonly team: number; readonly text: string }
  | { readonly kind: "tick"; readonly team: number; readonly component: string }
  | { readonly kind: "clock" };

export const mostTeams = 4;

/** Longest text of a team: a reply, not an essay. */
export const teamTextLength = 1500;

export function startShow(deck: Deck, slide = 0): Show {
  return {
    slide: within(deck, slide),
    black: false,
    hands: [],
    teams: [{ text: "", components: [] }],
    clock: { spent: deck.steps.map(() => 0) },
  };
}

/** @param now milliseconds since 1970 */
export function act(show: Show, action: Action, deck: Deck, now: number): Show {
  switch (action.kind) {
    case "go": {
      const slide = within(deck, action.slide);
      if (slide === show.slide) return show.black ? { ...show, black: false } : show;
      return { ...show, slide, black: false, clock: leaveStep(show, deck, now) };
    }
    case "black":
      return { ...show, black: !show.black };
    case "raise":
      return deck.options[action.option] === undefined ? show : { ...show, hands: [...show.hands, action.option] };
    case "take-back":
      return { ...show, hands: show.hands.slice(0, -1) };
    case "add-team":
      if (show.teams.length >= mostTeams) return show;
      return { ...show, teams: [...show.teams, { text: "", components: [] }] };
    case "write":
      return withTeam(show, action.team, (team) => ({ ...team, text: action.text.slice(0, teamTextLength) }));
    case "tick":
      return withTeam(show, action.team, (team) => ({
        ...team,
        components: toggled(team.components, action.component),
      }));
    case "clock":
      return {
        ...show,
        clock: show.clock.since === undefined ? { ...show.clock, since: now } : halted(show, deck, now),
      };
  }
}

/** The clock runs from the first step forward, and is not started twice: a trainer who paused it meant it. */
function leaveStep(show: Show, deck: Deck, now: number): Show["clock"] {
  const fresh = show.clock.since === undefined && show.clock.spent.every((spent) => spent === 0);
  if (fresh) return { ...show.clock, since: now };
  return show.clock.since === undefined ? show.clock : { ...halted(show, deck, now), since: now };
}

function halted(show: Show, deck: Deck, now: number): Show["clock"] {
  const running = now - (show.clock.since ?? now);
  const step = stepOf(deck, show.slide);
  return { spent: show.clock.spent.map((spent, index) => (index === step ? spent + running : spent)) };
}

function within(deck: Deck, slide: number): number {
  return Math.max(0, Math.min(slide, deck.slides.length - 1));
}

function stepOf(deck: Deck, slide: number): number {
  return deck.slides[slide]?.step ?? 0;
}

function withTeam(show: Show, at: number, change: (team: Team) => Team): Show {
  return { ...show, teams: show.teams.map((team, index) => (index === at ? change(team) : team)) };
}

function toggled(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

/** Hands by option. */
export function countHands(show: Show, deck: Deck): number[] {
  return deck.options.map((_, option) => show.hands.filter((hand) => hand === option).length);
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
  /** Of the whole session; below zero when it is over. */
  readonly left: number;
  readonly stepLeft: number;
  readonly pace: Pace;
};

/** Milliseconds by step, with the stretch that is running. */
export function spentBySteps(show: Show, deck: Deck, now: number): readonly number[] {
  return (show.clock.since === undefined ? show.clock : halted(show, deck, now)).spent;
}

export function timingOf(show: Show, deck: Deck, now: number): Timing {
  const step = stepOf(deck, show.slide);
  const running = show.clock.since === undefined ? 0 : Math.max(0, now - show.clock.since);
  const elapsed = show.clock.spent.reduce((sum, spent) => sum + spent, running);
  const budget = (deck.steps[step]?.seconds ?? 0) * 1000;
  const stepLeft = budget - (show.clock.spent[step] ?? 0) - running;
  const total = deck.steps.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
  return { elapsed, left: total - elapsed, stepLeft, pace: paceOf(stepLeft, budget) };
}

/** A fifth of the time left is the moment to come to an end. */
function paceOf(left: number, budget: number): Pace {
  if (left < 0) return "over";
  return left <= budget / 5 ? "closing" : "on-time";
}
