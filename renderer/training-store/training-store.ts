/**
 * The reader's own training sessions as the page holds them. Every change is saved at once and can be taken back;
 * what one window changes, the others show.
 */
import { useEffect, useSyncExternalStore } from "react";
import type { TrainingSession } from "#content";
import { ask, HostError } from "../bridge.ts";
import { useLibrary } from "../library/index.ts";
import { Saver, type Saving } from "./saver.ts";

/** One session before a change and after it; absent where there was none, or is none any more. */
type Step = {
  readonly did: string;
  readonly id: string;
  /** Its place among the others. */
  readonly at: number;
  readonly before?: TrainingSession | undefined;
  readonly after?: TrainingSession | undefined;
  /** Letters of one field are taken back together; they have the same run. */
  readonly run?: string | undefined;
};

export type Trainings = {
  readonly own:
    | { readonly kind: "loading" }
    | { readonly kind: "loaded"; readonly sessions: readonly TrainingSession[] }
    | { readonly kind: "failed"; readonly reason: string; readonly remedy: string };
  readonly saving: Saving;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
};

/** Steps that can be taken back. */
const stepsKept = 100;

let state: Trainings = { own: { kind: "loading" }, saving: { kind: "saved" }, past: [], future: [] };
let asked = false;
const listeners = new Set<() => void>();
const windows = new BroadcastChannel("amends-training-sessions");
windows.addEventListener("message", () => asked && void load());

function set(change: Partial<Trainings>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

async function load(): Promise<void> {
  try {
    const read = await ask("readTrainings");
    // What is still on its way to the host is newer here.
    const sessions = read.filter(({ id }) => !saver.isUnsaved(id));
    for (const [at, session] of ownSessions().entries()) {
      if (saver.isUnsaved(session.id)) sessions.splice(at, 0, session);
    }
    set({ own: { kind: "loaded", sessions } });
  } catch (error) {
    const remedy = error instanceof HostError ? error.remedy : "Reload the page; if it stays, start Amends again.";
    set({ own: { kind: "failed", reason: error instanceof Error ? error.message : String(error), remedy } });
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The first place that shows them has them read; opening the app need not. */
export function useTrainings(): Trainings {
  useEffect(() => {
    if (asked) return;
    asked = true;
    void load();
  }, []);
  return useSyncExternalStore(listen, () => state);
}

export type FoundTraining =
  | { readonly kind: "found"; readonly session: TrainingSession; readonly ships: boolean }
  | { readonly kind: "loading" }
  | { readonly kind: "missing" }
  | { readonly kind: "failed"; readonly reason: string; readonly remedy: string };

/** A session of the reader or of the library. */
export function useTraining(id: string): FoundTraining {
  const { own } = useTrainings();
  const library = useLibrary();
  const shipped = library.sessions.find((session) => session.id === id);
  if (shipped) return { kind: "found", session: shipped, ships: true };
  if (own.kind !== "loaded") return own;
  const session = own.sessions.find((one) => one.id === id);
  return session ? { kind: "found", session, ships: false } : { kind: "missing" };
}

function ownSessions(): readonly TrainingSession[] {
  return state.own.kind === "loaded" ? state.own.sessions : [];
}

const saver = new Saver(
  async (id) => {
    const at = ownSessions().findIndex((session) => session.id === id);
    const session = ownSessions()[at];
    const outcome = await (session ? ask("writeTraining", { session, at }) : ask("removeTraining", { id }));
    if (outcome.kind === "saved") windows.postMessage("changed");
    return outcome;
  },
  (saving) => set({ saving }),
);

export function saveAgain(): void {
  void saver.again();
}

function apply({ id, at, after }: Step): void {
  const all = ownSessions();
  const known = all.findIndex((session) => session.id === id);
  const sessions =
    after === undefined
      ? all.filter((session) => session.id !== id)
      : known === -1
        ? all.toSpliced(at, 0, after)
        : all.with(known, after);
  set({ own: { kind: "loaded", sessions } });
  saver.save(id);
}

function inverse(step: Step): Step {
  return { ...step, before: step.after, after: step.before };
}

function did(step: Step): void {
  const last = state.past.at(-1);
  const goesOn = step.run !== undefined && last?.run === step.run && last.id === step.id;
  const past = goesOn ? [...state.past.slice(0, -1), { ...step, before: last.before }] : [...state.past, step];
  set({ past: past.slice(-stepsKept), future: [] });
  apply(step);
}

/** @param words names the step for undo: `moving “…”` */
export function addTraining(session: TrainingSession, words: string): void {
  did({ did: words, id: session.id, at: ownSessions().length, after: session });
}

export function changeTraining(
  id: string,
  change: (session: TrainingSession) => TrainingSession,
  words: string,
  run?: string,
): void {
  const at = ownSessions().findIndex((session) => session.id === id);
  const before = ownSessions()[at];
  if (before) did({ did: words, id, at, before, after: change(before), run });
}

export function removeTraining(id: string): void {
  const at = ownSessions().findIndex((session) => session.id === id);
  const before = ownSessions()[at];
  if (before) did({ did: `deleting “${before.title}”`, id, at, before });
}

/** Takes back the last step; gives it, or undefined when there is none. */
export function undoTraining(): Step | undefined {
  const step = state.past.at(-1);
  if (!step) return undefined;
  set({ past: state.past.slice(0, -1), future: [step, ...state.future] });
  apply(inverse(step));
  return step;
}

export function redoTraining(): Step | undefined {
  const [step, ...future] = state.future;
  if (!step) return undefined;
  set({ past: [...state.past, step], future });
  apply(step);
  return step;
}

/** An id that no session of this or another reader has, so that sessions can be passed on. */
export function newTrainingId(): string {
  return `own-${crypto.randomUUID().slice(0, 13)}`;
}
