import { emptyTray, type Tray } from "./tray.ts";

type Step = {
  readonly tray: Tray;
  /** What was done on from here, as the undo button names it: `adding “…”`. */
  readonly did: string;
  /** Steps of the same run, such as letters typed into one field, are taken back together. */
  readonly run: string | undefined;
};

/** A tray with its way here and the way back again. */
export type History = {
  readonly past: readonly Step[];
  readonly tray: Tray;
  readonly future: readonly Step[];
};

export const newHistory: History = { past: [], tray: emptyTray, future: [] };

/** More steps than anybody takes back; the oldest are forgotten, so that a long day costs no memory. */
const remembered = 200;

/** The history after a change. A change that changes nothing is none. */
export function changed(history: History, tray: Tray, did: string, run?: string): History {
  if (tray === history.tray) return history;
  const goesOn = run !== undefined && history.past.at(-1)?.run === run;
  if (goesOn) return { ...history, tray, future: [] };
  return { past: [...history.past, { tray: history.tray, did, run }].slice(-remembered), tray, future: [] };
}

export function undone(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    tray: last.tray,
    future: [{ ...last, tray: history.tray }, ...history.future],
  };
}

export function redone(history: History): History {
  const [next, ...rest] = history.future;
  if (!next) return history;
  // Letters typed after a step was taken again are a new run.
  return { past: [...history.past, { ...next, tray: history.tray, run: undefined }], tray: next.tray, future: rest };
}
