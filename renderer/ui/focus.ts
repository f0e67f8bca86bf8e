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

/** Frames in which a page that comes back may still draw itself and take the focus for its first field. */
const settling = 8;

/**
 * Notes which element has the focus, for a page that is taken away and drawn again the same.
 *
 * @returns gives the focus to the element that then stands in the same place, if there is one of its kind
 */
export function rememberFocus(): () => void {
  const before = lasting(document.activeElement);
  const steps = stepsTo(before);
  return () => {
    let frames = settling;
    const look = () => {
      const now = steps.reduce<Element | undefined>((at, step) => at?.children[step], document.body);
      if (now instanceof HTMLElement && now.localName === before?.localName) now.focus({ preventScroll: true });
      frames -= 1;
      if (frames > 0) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
}

/** A line of a menu goes away with its menu; the button that opened it stays. */
function lasting(element: Element | null): Element | null {
  const menu = element?.closest("[role=menu]");
  return menu ? document.querySelector(`[aria-controls="${CSS.escape(menu.id)}"]`) : element;
}

/** The way down from the body: at each element, which of its children. */
function stepsTo(element: Element | null): readonly number[] {
  if (!element?.parentElement || element === document.body) return [];
  return [...stepsTo(element.parentElement), [...element.parentElement.children].indexOf(element)];
}
