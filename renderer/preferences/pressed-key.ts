type Pressed = {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
};

export type PressedKey =
  | { readonly kind: "key"; readonly key: string }
  /** Only Ctrl, Alt, Shift or the system's key so far. */
  | { readonly kind: "held" }
  | { readonly kind: "unfit"; readonly reason: string };

const held = /^(Control|Alt|Shift|Meta|OS)(Left|Right)?$|^AltGraph$|^CapsLock$/;
const fit = /^(?:Key([A-Z])|Digit([0-9])|(F[1-9]|F1[0-2]|Space|Insert))$/;

/** The combination in the words of the contract's QuickKey, by the place of the key, whatever alphabet it writes. */
export function quickKeyOf({ code, ctrlKey, altKey, shiftKey, metaKey }: Pressed): PressedKey {
  if (held.test(code)) return { kind: "held" };
  const match = fit.exec(code);
  const name = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!name) return { kind: "unfit", reason: "Take a letter, a figure, Space, Insert or one of F1 to F12." };
  const modifiers = [ctrlKey && "Control", altKey && "Alt", shiftKey && "Shift", metaKey && "Super"].filter(Boolean);
  if (modifiers.length < 2) {
    return { kind: "unfit", reason: "Hold two keys with it, or it would be missing in every other program." };
  }
  return { kind: "key", key: [...modifiers, name].join("+") };
}

/** The key as this system's keyboard names it: only what Electron calls Super differs. */
export function inSystemWords(key: string): string {
  const agent = navigator.userAgent;
  return key.replace("Super", agent.includes("Macintosh") ? "Cmd" : agent.includes("Windows") ? "Win" : "Super");
}
