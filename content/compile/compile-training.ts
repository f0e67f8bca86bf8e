import { minutesOf } from "../training/changes.ts";
import { readTraining } from "../training/training-file.ts";
import type { TrainingSession } from "../training/training-session.ts";
import { DocumentProblems } from "./document-problems.ts";
import { checkIds, type KnownIds } from "./known-ids.ts";
import type { Compiled } from "./open-document.ts";
import type { SourceFile } from "./read-folder.ts";

/** A session that ships: it must add up, and tell a trainer who did not write it what it is for. */
export function compileTraining({ file, name, text }: SourceFile): Compiled<TrainingSession> {
  const { data, lineOf, problems: found } = readTraining(file, text);
  const problems = new DocumentProblems(file, lineOf);
  problems.list.push(...found);
  if (data === undefined) return { problems, check: () => {} };
  const { amends: _amends, version: _version, ...parts } = data;
  const item: TrainingSession = { id: name, ...parts };
  checkTexts(item, problems);
  checkMinutes(item, problems);
  const check = ({ items }: KnownIds) => {
    for (const [index, one] of item.cases.entries()) {
      checkIds(problems, ["cases", index, "case"], one.case, items.case, "case");
    }
  };
  return { item, check, problems };
}

function checkTexts(session: TrainingSession, problems: DocumentProblems): void {
  if (session.id.startsWith("own-")) {
    problems.atKey(["file name"], "it begins with own-, as only a reader's own sessions do", "rename the file");
  }
  for (const key of ["audience", "purpose", "prepare"] as const) {
    if (session[key] === undefined) problems.atKey([key], "it is missing", "add a sentence or two");
  }
  for (const [index, { note }] of session.cases.entries()) {
    if (note === undefined) problems.atKey(["cases", index, "note"], "it is missing", "say why the case comes here");
  }
  if (session.closing.minutes > 0 && session.closing.questions.length === 0) {
    problems.atKey(["closing", "questions"], "there is none", "write one to five questions, or plan 0 minutes");
  }
}

function checkMinutes(session: TrainingSession, problems: DocumentProblems): void {
  const together = minutesOf(session);
  if (together === session.minutes) return;
  const fault = `the parts take ${together} minutes together, not ${session.minutes}`;
  problems.atKey(["minutes"], fault, `write minutes: ${together}, or give a part other minutes`);
}
