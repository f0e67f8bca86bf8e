/** What is done with whole sessions, told at the foot of the window with a way back. */
import { freeTitle, newTraining, type TrainingSession } from "#content";
import { openTraining } from "../route.ts";
import {
  addTraining,
  newTrainingId,
  redoTraining,
  removeTraining,
  type Trainings,
  undoTraining,
} from "../training-store/index.ts";
import { announce } from "../ui/index.ts";

/** Titles that another session must not have. */
export function titlesOf(shipped: readonly TrainingSession[], { own }: Trainings): readonly string[] {
  return [...shipped, ...(own.kind === "loaded" ? own.sessions : [])].map(({ title }) => title);
}

function add(session: TrainingSession, did: string, words: string): void {
  addTraining(session, did);
  openTraining(session.id);
  announce(words, { label: "Undo", act: undo });
}

export function makeTraining(titles: readonly string[]): void {
  const session = newTraining(newTrainingId(), freeTitle("New session", titles));
  add(session, `making “${session.title}”`, `“${session.title}” is there: name it and add cases.`);
}

export function duplicate(session: TrainingSession, titles: readonly string[]): void {
  const copy = { ...session, id: newTrainingId(), title: freeTitle(session.title, titles) };
  add(copy, `duplicating “${session.title}”`, `“${copy.title}” is yours to change.`);
}

export function bringIn(session: Omit<TrainingSession, "id">, titles: readonly string[]): void {
  const own = { ...session, id: newTrainingId(), title: freeTitle(session.title, titles) };
  add(own, `importing “${own.title}”`, `“${own.title}” is now yours.`);
}

export function remove({ id, title }: TrainingSession): void {
  removeTraining(id);
  openTraining();
  announce(`Deleted “${title}”.`, { label: "Undo", act: undo });
}

export function undo(): void {
  const step = undoTraining();
  if (!step) return;
  // What has just come back is shown; what has just gone no longer can be.
  openTraining(step.before ? step.id : undefined);
  announce(`Taken back: ${step.did}.`);
}

export function redo(): void {
  const step = redoTraining();
  if (!step) return;
  openTraining(step.after ? step.id : undefined);
  announce(`Done again: ${step.did}.`);
}
