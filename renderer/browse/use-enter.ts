import { type KeyboardEvent, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { ItemRef } from "#content";
import type { SearchState } from "../search/index.ts";
import { listOf } from "./reached-row.tsx";

const moving = new Set(["ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"]);

type EnterKey = {
  /** Opens what Enter means, at once or with the answer; false when a row was reached by arrows and means itself. */
  readonly enter: () => boolean;
  /** To be told of every key, so that rows reached by arrows are known from the first row. */
  readonly noteKey: (event: KeyboardEvent) => void;
};

/**
 * Enter means the best result for the words as they stand. A fast typist presses it before the answer is there; then
 * it waits for that answer, and never opens a row of the list before it.
 */
export function useEnter(typed: string, state: SearchState, open: (ref: ItemRef) => void): EnterKey {
  const moved = useRef(false);
  const waiting = useRef(false);
  const first = state.kind === "answered" && state.request.text === typed ? state.answer.hits[0] : undefined;
  const answered = state.kind === "answered" && state.request.text === typed;

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words begin anew
  useLayoutEffect(() => {
    moved.current = false;
    waiting.current = false;
  }, [typed]);
  const settle = useEffectEvent(() => {
    if (!waiting.current || !answered) return;
    waiting.current = false;
    if (first) open(first.ref);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again with each answer
  useEffect(() => settle(), [state]);

  return {
    enter: () => {
      if (moved.current || typed.trim() === "") return false;
      if (!answered) waiting.current = true;
      else if (first) open(first.ref);
      // The library has nothing; what the list shows all the same is the reader's own.
      else return false;
      return true;
    },
    noteKey: ({ key, target }) => {
      // Before the rows are drawn an arrow reaches none of them.
      if (!moving.has(key) || !listOf(target)?.querySelector("[role=option]")) return;
      moved.current = true;
      waiting.current = false;
    },
  };
}
