/** What is outside main's process: the windows that are open, and what main has done to the reader's system. */
import type { Recorded, Rectangle } from "../calls.ts";
import type { DoubleWindow } from "./browser-window.ts";
import type { DoubleTray } from "./tray.ts";

export type DisplayState = { readonly id: number; readonly workArea: Rectangle };

/** Answers that a test has laid out for the dialogs to come, first in first out. */
export const answers = {
  save: [] as (string | undefined)[],
  box: [] as number[],
};

export const world = {
  windows: new Map<number, DoubleWindow>(),
  focused: undefined as DoubleWindow | undefined,
  displays: [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] as DisplayState[],
  /** Keys that another program has. */
  takenKeys: new Set<string>(),
  globalKeys: new Map<string, () => void>(),
  tray: undefined as DoubleTray | undefined,
  dialogs: [] as Recorded["dialogs"][number][],
  openedOutside: [] as string[],
  keptFrom: [] as string[],
  refusedWindows: [] as string[],
};
