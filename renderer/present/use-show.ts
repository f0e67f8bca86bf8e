import { useEffect, useSyncExternalStore } from "react";
import type { Show, Slide } from "#content/present";
import { amend, currentPlace, type Look, looks, type Presenting } from "../route.ts";
import type { KeyAction } from "./keys.ts";
import type { Session } from "./session.ts";

/** Changes how this window presents; it stands in the address, so a reload keeps it. */
export function amendPresenting(change: Presenting): void {
  const { presenting } = currentPlace();
  if (presenting) amend({ presenting: { ...presenting, ...change } });
}

export type Shown = { readonly show: Show; readonly slide: Slide };

/** The state of the show and its present slide, whose name is kept in the address. */
export function useShow(session: Session): Shown {
  const show = useSyncExternalStore(session.subscribe, session.current);
  const slide = session.deck.slides[show.slide] ?? session.deck.slides[0];
  if (slide === undefined) throw new Error(`the case ${session.deck.id} has no slides`);
  useEffect(() => amendPresenting({ slide: slide.id }), [slide.id]);
  useEffect(() => {
    // Somebody else wrote the address: the reader, or Back and Forward.
    const follow = () => {
      const named = session.deck.slides.findIndex(({ id }) => id === currentPlace().presenting?.slide);
      if (named !== -1) session.act({ kind: "go", slide: named });
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [session]);
  return { show, slide };
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
      go(session.deck.slides.length - 1);
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
      session.act({ kind: "take-back" });
      return true;
    default:
      return false;
  }
}

/** Counts a hand where the room is voting. */
export function raise(session: Session, option: number): boolean {
  const { slide } = session.current();
  if (session.deck.slides[slide]?.kind !== "decide" || session.deck.options[option] === undefined) return false;
  session.act({ kind: "raise", option });
  return true;
}

export function nextLook(look: Look): Look {
  return looks[(looks.indexOf(look) + 1) % looks.length] ?? "dark";
}
