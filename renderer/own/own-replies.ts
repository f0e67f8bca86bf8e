/** The reader's own replies as the page holds them: asked for when something first shows them, and after each change. */
import { useEffect, useSyncExternalStore } from "react";
import type { OwnRepliesOutcome, OwnReply } from "#contract";
import { ask, HostError } from "../bridge.ts";
import { announce, useShortcut } from "../ui/index.ts";

export type OwnState =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly replies: readonly OwnReply[] }
  | { readonly kind: "failed"; readonly reason: string; readonly remedy: string };

let state: OwnState = { kind: "loading" };
let asked = false;
const listeners = new Set<() => void>();
/** What one tab changes, the others show. */
const tabs = new BroadcastChannel("amends-own-replies");
tabs.addEventListener("message", () => asked && void load());

function set(next: OwnState): void {
  state = next;
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

async function load(): Promise<void> {
  try {
    set({ kind: "loaded", replies: await ask("readOwnReplies") });
  } catch (error) {
    set(failureOf(error));
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @param wanted the first place that shows them has them read; opening the app need not */
export function useOwnReplies(wanted = true): OwnState {
  useEffect(() => {
    if (!wanted || asked) return;
    asked = true;
    void load();
  }, [wanted]);
  return useSyncExternalStore(listen, () => state);
}

/** One that is shown already, for a key that means it. */
export function shownOwnReply(id: string): OwnReply | undefined {
  return state.kind === "loaded" ? state.replies.find((reply) => reply.id === id) : undefined;
}

export function failureOf(error: unknown): Extract<OwnState, { kind: "failed" }> {
  const remedy = error instanceof HostError ? error.remedy : "Reload the page; if it stays, start Amends again.";
  return { kind: "failed", reason: error instanceof Error ? error.message : String(error), remedy };
}

/** Makes one change and reads what there is then. */
export async function changeOwnReplies(send: () => Promise<OwnRepliesOutcome>): Promise<OwnRepliesOutcome> {
  try {
    const outcome = await send();
    if (outcome.kind === "saved") {
      tabs.postMessage("changed");
      await load();
    }
    return outcome;
  } catch (error) {
    return failureOf(error);
  }
}

type Undo = { readonly undo: string /** What is said once it is taken back. */; readonly said: string };
let lastChange: Undo | undefined;

/** Says what was done and offers to take it back, by a button and by Ctrl+Z. */
export function offerUndo(words: string, change: Undo): void {
  lastChange = change;
  tell();
  announce(words, { label: "Undo", act: () => void takeBack() });
}

async function takeBack(): Promise<void> {
  const change = lastChange;
  if (!change) return;
  lastChange = undefined;
  tell();
  const outcome = await changeOwnReplies(() => ask("undoOwnReplies", { undo: change.undo }));
  announce(outcome.kind === "saved" ? change.said : `${outcome.reason} ${outcome.remedy}`);
}

/** Something was done after it that the same key takes back. */
export function dropUndo(): void {
  lastChange = undefined;
  tell();
}

/** Whether Ctrl+Z means the last change of the reader's own replies. */
export function useUndoOffered(): boolean {
  return useSyncExternalStore(listen, () => lastChange !== undefined);
}

/** Ctrl+Z takes the last change of the reader's own replies back, wherever they are listed. */
export function useUndoKey(enabled = true): void {
  const offered = useUndoOffered();
  useShortcut("Ctrl+Z", () => void takeBack(), enabled && offered);
}

export async function removeOwn({ id, title }: Pick<OwnReply, "id" | "title">): Promise<boolean> {
  const outcome = await changeOwnReplies(() => ask("removeOwnReplies", { ids: [id] }));
  if (outcome.kind === "failed") announce(`Not removed: ${outcome.reason} ${outcome.remedy}`);
  else offerUndo(`Removed “${title}”.`, { undo: outcome.undo, said: `“${title}” is back.` });
  return outcome.kind === "saved";
}
