import { useEffect, useSyncExternalStore } from "react";
import { type Chapter, type Room, type RoomAction, type Show, type Stop, stopAt } from "#content/present";
import { amend, currentPlace, type Look, looks, type Presenting } from "../route.ts";
import type { KeyAction } from "./keys.ts";
import type { Session } from "./session.ts";

/** Changes how this window presents; it stands in the address, so a reload keeps it. */
export function amendPresenting(change: Presenting): void {
  const { presenting } = currentPlace();
  if (presenting) amend({ presenting: { ...presenting, ...change } });
}

export type Shown = {
  readonly show: Show;
  readonly stop: Stop & Chapter;
  /** What the room did with the case that is shown, and what it does next. */
  readonly room: Room;
  readonly actInRoom: (action: RoomAction) => void;
};

/** The state of the show and its present slide. */
export function useShow(session: Session): Shown {
  const show = useSyncExternalStore(session.subscribe, session.current);
  const stop = stopAt(session.programme, show.slide);
  const { chapter } = stop;
  const room = show.rooms[chapter] ?? { hands: [], teams: [] };
  return { show, stop, room, actInRoom: (action) => session.act({ kind: "room", chapter, action }) };
}

/** Keeps the name of the present slide in the address of a window; once for each window. */
export function useSlideInAddress(session: Session, shown: string): void {
  useEffect(() => amendPresenting({ slide: shown }), [shown]);
  useEffect(() => {
    // Somebody else wrote the address: the reader, or Back and Forward.
    const follow = () => {
      const named = session.programme.stops.findIndex(({ name }) => name === currentPlace().presenting?.slide);
      if (named !== -1) session.act({ kind: "go", slide: named });
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [session]);
}

/** What a key does to the show itself, in whichever window it is pressed; false when it is no such key. */
export function actOnShow(session: Session, action: KeyAction): boolean {
  const { slide, black } = session.current();
  const go = (to: number) => session.act({ kind: "go", slide: to });
  switch (action) {
    case "next":
      go(black ? slide : slide + 1);
      return true;
    case "back":
      go(black ? slide : slide - 1);
      return true;
    case "first":
      go(0);
      return true;
    case "last":
      go(session.programme.stops.length - 1);
      return true;
    case "black":
      session.act({ kind: "black" });
      return true;
    case "stay":
      go(slide);
      return true;
    case "clock":
      session.act({ kind: "clock" });
      return true;
    case "take-back":
      session.act({ kind: "room", chapter: chapterOf(session), action: { kind: "take-back" } });
      return true;
    default:
      return false;
  }
}

/** Counts a hand where the room is voting. */
export function raise(session: Session, option: number): boolean {
  const { slide, deck, chapter } = stopAt(session.programme, session.current().slide);
  if (slide.kind !== "decide" || deck.options[option] === undefined) return false;
  session.act({ kind: "room", chapter, action: { kind: "raise", option } });
  return true;
}

function chapterOf(session: Session): number {
  return stopAt(session.programme, session.current().slide).chapter;
}

export function nextLook(look: Look): Look {
  return looks[(looks.indexOf(look) + 1) % looks.length] ?? "dark";
}
