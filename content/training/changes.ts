/** What a trainer does to a session: each gives the session as it is then. */
import { trainingLimits } from "./limits.ts";
import type { TrainingCase, TrainingSession } from "./training-session.ts";

/** The parts together. */
export function minutesOf({ opening, cases, closing }: TrainingSession): number {
  return cases.reduce((sum, { minutes }) => sum + minutes, opening.minutes + closing.minutes);
}

export function newTraining(id: string, title: string): TrainingSession {
  return {
    id,
    title,
    minutes: 15,
    opening: { minutes: 1 },
    cases: [],
    closing: { minutes: 2, questions: ["Which sentence will you write differently tomorrow?"] },
  };
}

export function withCase(session: TrainingSession, added: TrainingCase): TrainingSession {
  return { ...session, cases: [...session.cases.filter((one) => one.case !== added.case), added] };
}

export function withoutCase(session: TrainingSession, id: string): TrainingSession {
  return { ...session, cases: session.cases.filter((one) => one.case !== id) };
}

/** @param to its place among all, held within the list */
export function withCaseAt(session: TrainingSession, id: string, to: number): TrainingSession {
  const moved = session.cases.find((one) => one.case === id);
  if (moved === undefined) return session;
  const others = session.cases.filter((one) => one !== moved);
  const at = Math.max(0, Math.min(to, others.length));
  return { ...session, cases: [...others.slice(0, at), moved, ...others.slice(at)] };
}

export function withCaseChanged(session: TrainingSession, id: string, change: Partial<TrainingCase>): TrainingSession {
  return { ...session, cases: session.cases.map((one) => (one.case === id ? { ...one, ...change } : one)) };
}

/** What a field may hold: a control character that was pasted becomes a space. */
export function cleanLine(typed: string): string {
  return typed.replace(/\p{Cc}/gu, " ");
}

/** The same for a text of several lines. */
export function cleanText(typed: string): string {
  return typed.replace(/(?![\n\t])\p{Cc}/gu, " ");
}

/** A title that no other session has: a second one of a name is numbered. */
export function freeTitle(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : ` (${number})`;
    const title = wanted.slice(0, trainingLimits.title - ending.length) + ending;
    if (!taken.includes(title)) return title;
  }
}
