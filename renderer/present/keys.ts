/** The keys of a presentation, told once: what is listened to is what the help shows. */

export type KeyAction =
  | "next"
  | "back"
  | "first"
  | "last"
  | "overview"
  | "go-to"
  | "black"
  | "pointer"
  | "full-screen"
  | "presenter"
  | "look"
  | "larger"
  | "smaller"
  | "clock"
  | "take-back"
  | "help"
  | "stay"
  | "leave";

type DeckKey = { readonly action: KeyAction; readonly keys: readonly string[]; readonly does: string };

/** `n` also where the keyboard writes Cyrillic; a clicker sends PageDown, PageUp, `.` or `b`, F5 and Escape. */
export const deckKeys: readonly DeckKey[] = [
  { action: "next", keys: ["ArrowRight", "ArrowDown", "Space", "PageDown", "n"], does: "Next slide" },
  { action: "back", keys: ["ArrowLeft", "ArrowUp", "Shift+Space", "PageUp", "p"], does: "Slide before" },
  { action: "first", keys: ["Home"], does: "First slide" },
  { action: "last", keys: ["End"], does: "Last slide" },
  { action: "overview", keys: ["o"], does: "All slides" },
  { action: "go-to", keys: ["g"], does: "Go to a slide by number" },
  { action: "black", keys: ["b", "."], does: "Black screen, and back" },
  { action: "pointer", keys: ["l"], does: "Pointer, and away with it" },
  { action: "full-screen", keys: ["f"], does: "Full screen" },
  { action: "presenter", keys: ["s"], does: "Your own window, with notes and time" },
  { action: "look", keys: ["c"], does: "Dark, light, or high contrast for a projector" },
  { action: "larger", keys: ["+", "="], does: "Larger words; in your own window, larger notes" },
  { action: "smaller", keys: ["-"], does: "Smaller again" },
  { action: "clock", keys: ["t"], does: "Stop the clock, and let it run" },
  { action: "take-back", keys: ["u", "Backspace"], does: "While voting: take the last hand back" },
  { action: "help", keys: ["?"], does: "These keys" },
  { action: "stay", keys: ["F5", "Shift+F5"], does: "While presenting: back from black" },
  { action: "leave", keys: ["Escape"], does: "Leave" },
];

type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** The key by the name used above, or undefined for a combination that is not ours. */
export function nameOfKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const name = key === " " ? "Space" : latin(key, code);
  return shiftKey && name.length > 1 ? `Shift+${name}` : name;
}

/** What the key would write on a Latin keyboard. */
function latin(key: string, code: string): string {
  if (key.length > 1) return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined && !/^[a-z]$/i.test(key)) return letter.toLowerCase();
  if (code === "Period" && !/^[.>:]$/.test(key) && /\p{L}/u.test(key)) return ".";
  return key.toLowerCase();
}

/** Whether a key writes something: such keys rest while a field has the focus, and can be switched off. */
export function writes(name: string): boolean {
  return name.length === 1;
}

/** `1` to `9` as the place of an option, counted from 0. */
export function optionOf(name: string): number | undefined {
  return /^[1-9]$/.test(name) ? Number(name) - 1 : undefined;
}

export function actionOf(name: string): KeyAction | undefined {
  return deckKeys.find(({ keys }) => keys.includes(name))?.action;
}
