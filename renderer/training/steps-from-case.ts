/** How a case that is being read gets into a session. The reader stays with the case, also when it is taken back. */
import { type CaseStudy, freeTitle, minutesOf, newTraining, type TrainingSession, withCase } from "#content";
import { addTraining, changeTraining, newTrainingId, undoTraining } from "../training-store/index.ts";
import { announce } from "../ui/index.ts";
import { countMinutes } from "./in-words.ts";
import { usualMinutes } from "./usual-minutes.ts";

export function addTo(session: TrainingSession, study: CaseStudy): void {
  changeTraining(session.id, (now) => withStudy(now, study), `adding “${study.company}”`);
  tell(withStudy(session, study), study);
}

/** A new session is as long as its parts: there is no other time yet that it would have to keep. */
export function makeWith(study: CaseStudy, titles: readonly string[]): void {
  const session = withStudy(newTraining(newTrainingId(), freeTitle("New session", titles)), study);
  const made = { ...session, minutes: minutesOf(session) };
  addTraining(made, `making “${made.title}”`);
  tell(made, study);
}

/** One that comes with Amends stays as it is: the case goes into a copy. */
export function duplicateWith(session: TrainingSession, study: CaseStudy, titles: readonly string[]): void {
  const copy = { ...withStudy(session, study), id: newTrainingId(), title: freeTitle(session.title, titles) };
  addTraining(copy, `duplicating “${session.title}”`);
  tell(copy, study);
}

function withStudy(session: TrainingSession, study: CaseStudy): TrainingSession {
  return withCase(session, { case: study.id, minutes: usualMinutes(study) });
}

function tell(session: TrainingSession, study: CaseStudy): void {
  const all = minutesOf(session);
  const over = all > session.minutes ? `, ${all - session.minutes} too many` : "";
  const added = `“${study.company}” is now in “${session.title}” with ${countMinutes(usualMinutes(study))}`;
  announce(`${added}: ${all} in all${over}.`, { label: "Undo", act: takeBack });
}

function takeBack(): void {
  const step = undoTraining();
  if (step) announce(`Taken back: ${step.did}.`);
}
