import { useEffect, useEffectEvent, useRef, useState } from "react";
import { keepQuery, keptQuery } from "../quick-door/index.ts";
import { takeEarlyLetters } from "../ui/index.ts";

type KeptQuery = {
  readonly typed: string;
  /** Whether letters stood in the box from the start, so that the next one goes on from them. */
  readonly isBegun: boolean;
  /** Whether these are the words of a minute ago, which the next letter replaces. */
  readonly isRecalled: boolean;
  readonly type: (words: string) => void;
  readonly forget: () => void;
  /** Begins the minute; said while the window is still whole, since what a closing one says may not be heard. */
  readonly keep: () => void;
};

/** What stands in the search box, which begins with the words of a minute ago, unless new ones are typed already. */
export function useKeptQuery(): KeptQuery {
  const [early] = useState(takeEarlyLetters);
  const [typed, setTyped] = useState(early);
  const [isRecalled, setRecalled] = useState(false);
  const touched = useRef(early !== "");

  useEffect(() => {
    void keptQuery().then((kept) => {
      if (touched.current || kept === "") return;
      setTyped(kept);
      setRecalled(true);
    });
    return () => {
      touched.current = true;
    };
  }, []);

  // For a window that the reader closes by its own button, and for a tab that goes elsewhere.
  const keep = useEffectEvent(() => keepQuery(typed));
  useEffect(() => {
    const leave = () => keep();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, []);

  const type = (words: string) => {
    touched.current = true;
    setRecalled(false);
    setTyped(words);
  };
  return { typed, isBegun: early !== "", isRecalled, type, forget: () => type(""), keep: () => keepQuery(typed) };
}
