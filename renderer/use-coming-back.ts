import { type RefObject, useEffect, useLayoutEffect } from "react";
import { currentPlace, itemKey } from "./route.ts";
import { rememberFocus } from "./ui/index.ts";

/** What the reader left for the slides or for paper, and how it stood. */
type Left = { readonly key: string | undefined; readonly focusAgain: () => void; readonly scroll: number };

let left: Left | undefined;

/** Slides and paper take the whole window; whoever comes back to the same item finds the focus and the line where they were. */
export function useComingBack(page: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    // Told before the page is taken away, so that it still stands.
    return () => {
      left = { key: openKey(), focusAgain: rememberFocus(), scroll: page.current?.scrollTop ?? 0 };
    };
  }, [page]);
  useEffect(() => {
    if (left?.key !== undefined && left.key === openKey()) {
      page.current?.scrollTo(0, left.scroll);
      left.focusAgain();
    }
    left = undefined;
  }, [page]);
}

function openKey(): string | undefined {
  const { open } = currentPlace();
  return open && itemKey(open);
}
