/** The one key that Amends may have of the whole system. */
import { globalShortcut } from "electron";
import type { Notice, QuickKey, QuickKeyOutcome, QuickKeyState } from "#contract";

export type QuickKeys = {
  readonly state: () => QuickKeyState;
  /** `null` gives the key back. A key that is refused leaves the one before as it was. */
  readonly set: (key: QuickKey | null) => QuickKeyOutcome;
  /** For a key that was wanted and is not had, told with what else went wrong at the start. */
  readonly notices: () => readonly Notice[];
};

const off: QuickKeyState = { kind: "off" };

/** @param wanted what the reader chose earlier */
export function holdQuickKey(wanted: QuickKey | null, press: () => void): QuickKeys {
  let state = wanted === null ? off : take(wanted);
  const first = state;

  function take(key: QuickKey): QuickKeyState {
    return isTaken(key, press) ? { kind: "set", key } : refused(key);
  }
  function set(key: QuickKey | null): QuickKeyOutcome {
    const held = state.kind === "set" ? state.key : undefined;
    if (key !== null && key === held) return state;
    const next = key === null ? off : take(key);
    if (next.kind === "refused" && held !== undefined) return next;
    if (held !== undefined) globalShortcut.unregister(held);
    state = next.kind === "refused" ? off : next;
    return next;
  }
  return {
    state: () => state,
    set,
    notices: () =>
      first.kind === "refused" && state === first
        ? [{ file: "preferences.json", fault: first.reason, remedy: first.remedy }]
        : [],
  };
}

/** Some systems refuse a key, and some do not know it. */
function isTaken(key: QuickKey, press: () => void): boolean {
  try {
    return globalShortcut.register(key, press);
  } catch {
    return false;
  }
}

function refused(key: QuickKey): QuickKeyState {
  return {
    kind: "refused",
    key,
    reason: `The system did not give ${key} to Amends: another program has it, or the system keeps it for itself.`,
    remedy: "Choose another key for the quick window in the settings.",
  };
}
