import { type RefObject, useEffect, useEffectEvent } from "react";

/** What had the focus went away with the last step, or is hidden by it, so that keys would go nowhere. */
function isFocusLost(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || !active.checkVisibility();
}

/**
 * Takes the focus when a step of the reader's took it away.
 *
 * @param after the step: whenever it changes, the focus is looked for
 */
export function useCatchFocus(target: RefObject<HTMLElement | null>, after: unknown, enabled = true): void {
  const take = useEffectEvent(() => {
    if (enabled && isFocusLost()) target.current?.focus({ preventScroll: true });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is the reason to look
  useEffect(() => take(), [after]);
}
