import { useEffect, useEffectEvent } from "react";
import { useKept } from "../keeping/index.ts";
import { actionOf, type KeyAction, nameOfKey, optionOf, writes } from "./keys.ts";

/** Keys that no field has a use for, so that a clicker works while a team is still typing. */
const always: readonly (KeyAction | undefined)[] = ["stay", "leave"];

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** A button takes Space and Enter for itself. */
function isPressed(target: EventTarget | null, name: string): boolean {
  return name.endsWith("Space") && target instanceof HTMLElement && target.closest("button, [role=button]") !== null;
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
    if (name === undefined || event.defaultPrevented || document.querySelector("[role=dialog]")) return;
    if (writes(name) && !singleKeys) return;
    const action = actionOf(name);
    if (isField(event.target)) {
      if (name === "Escape") (event.target as HTMLElement).blur();
      if (!always.includes(action) && !name.startsWith("Page")) return;
      if (name === "Escape") return;
    }
    if (isPressed(event.target, name)) return;
    const option = optionOf(name);
    if (option !== undefined && !event.repeat && onOption(option)) event.preventDefault();
    if (action === undefined) return;
    event.preventDefault();
    if (action === "next" || action === "back" || !event.repeat) onAction(action);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
