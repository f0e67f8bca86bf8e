/**
 * The reply that is being put together. In memory alone: it outlives a look at the library, and is gone when the
 * window closes. Nothing of it is written to disk, to the address or to the browser's storage.
 */
import { useSyncExternalStore } from "react";
import { changed, type History, newHistory, redone, type Tray, undone } from "#content/reply";

let history: History = newHistory;
const listeners = new Set<() => void>();

function set(next: History): void {
  history = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentTray(): Tray {
  return history.tray;
}

export function useTray(): Tray {
  return useSyncExternalStore(subscribe, currentTray);
}

/** The last step that can be taken back and the last that can be taken again, as they are named. */
export function useSteps(): { readonly undo: string | undefined; readonly redo: string | undefined } {
  const current = useSyncExternalStore(subscribe, () => history);
  return { undo: current.past.at(-1)?.did, redo: current.future[0]?.did };
}

/**
 * @param did names the step for undo: `adding “…”`
 * @param run letters of one field are taken back together; they have the same run
 */
export function changeTray(change: (tray: Tray) => Tray, did: string, run?: string): void {
  set(changed(history, change(history.tray), did, run));
}

/** Takes back the last step; what it was, or undefined when there is none. */
export function undoStep(): string | undefined {
  const did = history.past.at(-1)?.did;
  set(undone(history));
  return did;
}

export function redoStep(): string | undefined {
  const did = history.future[0]?.did;
  set(redone(history));
  return did;
}

let keys = 0;

/** A key that no piece of this window has had before. */
export function newKey(): string {
  keys += 1;
  return `piece-${keys}`;
}
