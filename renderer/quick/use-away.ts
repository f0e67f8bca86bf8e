import { useEffect, useEffectEvent } from "react";
import { keptFor } from "../quick-door/index.ts";

type Away = {
  /** The window is in sight again, within the minute. */
  readonly onReturn: () => void;
  /** It was out of sight for a minute: the next customer must not meet the words of the last. */
  readonly onForget: () => void;
};

/** Watches a window that is hidden and shown again instead of being closed. */
export function useAway({ onReturn, onForget }: Away): void {
  const back = useEffectEvent(onReturn);
  const forget = useEffectEvent(onForget);
  useEffect(() => {
    let since = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      if (document.visibilityState === "hidden") {
        since = Date.now();
        timer = setTimeout(() => forget(), keptFor);
      } else if (Date.now() - since < keptFor) {
        back();
      } else {
        // Browsers let the timers of hidden windows sleep.
        forget();
      }
    };
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
}
