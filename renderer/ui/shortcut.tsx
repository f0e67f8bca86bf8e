import { createContext, type ReactNode, use, useEffect, useEffectEvent } from "react";

const SingleKeys = createContext(true);

/** Lets the reader switch single-letter shortcuts off (WCAG 2.1.4). */
export function SingleKeysProvider(props: { readonly on: boolean; readonly children: ReactNode }): ReactNode {
  return <SingleKeys value={props.on}>{props.children}</SingleKeys>;
}

const mac = navigator.userAgent.includes("Macintosh");

/** Each system's own; browsers know them, a bare window does not. */
export const backKey = mac ? "Ctrl+[" : "Alt+ArrowLeft";
export const forwardKey = mac ? "Ctrl+]" : "Alt+ArrowRight";

/** `Ctrl+Shift+C` as this system writes it. */
export function shortcutName(combination: string): string {
  const named = combination.replace("ArrowLeft", "←").replace("ArrowRight", "→");
  return mac ? named.replace("Ctrl+", "⌘").replace("Shift+", "⇧").replace("Alt+", "⌥") : named;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"))
  );
}

/** The search box hands its keys on to the row they mean, so the event's target alone would not tell. */
function isTyping(event: KeyboardEvent): boolean {
  return isField(event.target) || isField(document.activeElement);
}

/** The Latin letter on the pressed key, also where the keyboard writes Cyrillic. */
function keyOf(event: Pick<KeyboardEvent, "key" | "code">): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  return letter && !/^[a-z]$/i.test(event.key) ? letter.toLowerCase() : event.key.toLowerCase();
}

type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Whether these keys are down; Ctrl stands for Cmd on macOS. */
export function isShortcut(event: Pressed, combination: string): boolean {
  const parts = combination.toLowerCase().split("+");
  const key = parts.pop() || "+";
  const control = mac ? event.metaKey : event.ctrlKey;
  const symbol = !/^[a-z0-9]$/.test(key) && key.length === 1;
  return (
    keyOf(event) === key &&
    control === parts.includes("ctrl") &&
    event.altKey === parts.includes("alt") &&
    (symbol || event.shiftKey === parts.includes("shift"))
  );
}

/** A field that is typed in takes back its own letters. */
const undoKeys = /^ctrl\+(shift\+)?z$/i;

/** A dialog or a menu keeps the keys for itself: letters choose in a menu, and what lies under a dialog is not meant. */
function isUnderOverlay(): boolean {
  return document.querySelector("[role=dialog], [role=menu]") !== null;
}

/** What each combination, or command without one, does now; where several are there the first is meant, as with keys. */
const actions = new Map<string, Set<() => void>>();

/** Lets `runAction` do this under that name as long as the component is there. */
export function useAction(name: string, action: () => void, enabled = true): void {
  const act = useEffectEvent(action);
  useEffect(() => {
    if (!enabled) return;
    const run = () => act();
    const known = actions.get(name) ?? new Set();
    actions.set(name, known.add(run));
    return () => void known.delete(run);
  }, [name, enabled]);
}

/**
 * Does what the key would do, also where a field has the focus: for menus outside the page.
 *
 * @returns false when nothing is there to do it, or a dialog lies over all
 */
export function runAction(name: string): boolean {
  const [run] = actions.get(name) ?? [];
  if (run === undefined || isUnderOverlay()) return false;
  run();
  return true;
}

/**
 * Runs `action` when the combination is pressed anywhere in the window.
 *
 * @param combination such as `Ctrl+K`, `F5`, `n`; one without Ctrl or Alt, and undo, rests while a field has focus
 */
export function useShortcut(combination: string, action: () => void, enabled = true): void {
  const singleKeys = use(SingleKeys);
  const single = !/^(ctrl|alt)\+|^(shift\+)?f\d|^escape$/i.test(combination);
  const rests = single || undoKeys.test(combination);
  const act = useEffectEvent(action);
  useAction(combination, action, enabled);
  useEffect(() => {
    if (!enabled || (single && !singleKeys)) return;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isShortcut(event, combination) || isUnderOverlay()) return;
      if (rests && isTyping(event)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [combination, enabled, single, rests, singleKeys]);
}
