/** The reader's own training sessions, and any session on its way out of Amends or into it. */
import { type Library, readTrainingBytes, type TrainingSession, trainingFileName, writeTraining } from "#content";
import type { BundleId, Handlers, SaveOutcome, TrainingPreview } from "#contract";
import type { StateFile } from "./store/index.ts";

/** So many are kept: the whole state is written with each change. */
export const mostTrainings = 200;

export type OwnTrainings = {
  readonly read: () => readonly TrainingSession[];
  readonly write: (session: TrainingSession, at?: number) => Promise<SaveOutcome>;
  readonly remove: (id: string) => Promise<SaveOutcome>;
};

export function keepTrainings(file: StateFile<readonly TrainingSession[]>): OwnTrainings {
  return {
    read: file.read,
    write: async (session, at) => {
      let isTooMany = false;
      const outcome = await file.update((all) => {
        const known = all.findIndex(({ id }) => id === session.id);
        if (known !== -1) return all.with(known, session);
        isTooMany = all.length >= mostTrainings;
        return isTooMany ? all : all.toSpliced(at ?? all.length, 0, session);
      });
      if (!isTooMany) return outcome;
      const reason = `Amends keeps at most ${mostTrainings} training sessions of your own.`;
      return { kind: "failed", reason, remedy: "Export those that you no longer use, and delete them." };
    },
    remove: (id) => file.update((all) => all.filter((session) => session.id !== id)),
  };
}

type TrainingHandlers = Pick<
  Handlers,
  "readTrainings" | "writeTraining" | "removeTraining" | "saveTraining" | "previewTraining"
>;

type TrainingOptions = {
  readonly readBundle: (id: BundleId) => Promise<string>;
  readonly trainings: () => Promise<OwnTrainings>;
};

export function trainingsWith({ readBundle, trainings }: TrainingOptions): TrainingHandlers {
  const readLibrary = async (): Promise<Library> => JSON.parse(await readBundle("library"));
  return {
    readTrainings: async () => (await trainings()).read(),
    writeTraining: async ({ session, at }) => (await trainings()).write(session, at),
    removeTraining: async ({ id }) => (await trainings()).remove(id),
    saveTraining: async ({ id }) => {
      const all = [...(await trainings()).read(), ...(await readLibrary()).sessions];
      const session = all.find((one) => one.id === id);
      if (session === undefined) {
        const reason = "Amends keeps no such training session.";
        return { kind: "failed", reason, remedy: "Open one from the list and export it from there." };
      }
      if (session.cases.length === 0) {
        const reason = `“${session.title}” has no case yet.`;
        return { kind: "failed", reason, remedy: "Add a case first." };
      }
      const base64 = Buffer.from(writeTraining(session)).toString("base64");
      return { kind: "download", name: trainingFileName(session), type: "application/yaml", base64 };
    },
    previewTraining: async ({ name, base64 }) => {
      const { data, problems } = readTrainingBytes(name, Buffer.from(base64, "base64"));
      if (data === undefined) return { unknown: [], problems: problems.map(inWords) };
      const { amends: _amends, version: _version, ...session } = data;
      const known = new Set((await readLibrary()).cases.map(({ id }) => id));
      return {
        session,
        unknown: session.cases.flatMap((one) => (known.has(one.case) ? [] : [one.case])),
        problems: [],
      };
    },
  };
}

type Problems = ReturnType<typeof readTrainingBytes>["problems"];

function inWords({ file, line, field, fault, remedy }: Problems[number]): TrainingPreview["problems"][number] {
  // People count from one.
  const part = field.replace(/^cases\.(\d+)\.?/, (_, index) => `case ${Number(index) + 1} `).trim();
  return { place: `${file}, line ${line}, ${part}`, fault, remedy };
}
