import { useEffect, useEffectEvent } from "react";
import { useKept } from "../keeping/index.ts";
import { actionOf, type KeyAction, nameOfKey, optionOf, writes } from "./keys.ts";

/** Whether the slides may have this key, or whatever has the focus wants it. */
function isForSlides({ target }: KeyboardEvent, name: string): boolean {
  if (document.querySelector("[role=dialog]")) return false;
  if (!(target instanceof HTMLElement)) return true;
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) {
    // Escape leaves the field; a clicker works on while a team is typing.
    if (name === "Escape") target.blur();
    return name.startsWith("Page") || name.endsWith("F5");
  }
  // A button takes Space for itself.
  return !(name.endsWith("Space") && target.closest("button, [role=button]"));
}

/**
 * Listens to the whole window, so that nothing has to have the focus.
 *
 * @param onOption for 1 to 9, counted from 0; says whether the slide had a use for it
 */
export function useDeckKeys(onAction: (action: KeyAction) => void, onOption: (option: number) => boolean): void {
  const singleKeys = useKept((kept) => kept.preferences.singleKeys);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const name = nameOfKey(event);
    if (name === undefined || event.defaultPrevented || !isForSlides(event, name)) return;
    if (writes(name) && !singleKeys) return;
    const option = optionOf(name);
    const action = actionOf(name);
    const isHand = option !== undefined && !event.repeat && onOption(option);
    if (isHand || action !== undefined) event.preventDefault();
    // A key that is held down turns pages, and does nothing else twice.
    if (action !== undefined && (!event.repeat || action === "next" || action === "back")) onAction(action);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
