/** What the page asks about training sessions: those of the reader, kept with every change, and their files. */
import { z } from "zod";
import { Id, TrainingSession, trainingLimits } from "#content";
import type { ExportOutcome } from "./exchange.ts";
import { SaveOutcome } from "./user-data.ts";

const TrainingId = Id.max(80);

export const TrainingWrite = z.strictObject({
  session: TrainingSession,
  /** Where a new one goes; left out, to the end. */
  at: z.int().min(0).max(1000).optional(),
});
export type TrainingWrite = z.infer<typeof TrainingWrite>;

export const TrainingImport = z.strictObject({
  name: z.string().max(300),
  base64: z.string().max(Math.ceil(trainingLimits.file / 3) * 4 + 4),
});

/** What a file would bring; nothing is kept before the page writes it. */
export type TrainingPreview = {
  /** Absent when the file is refused; `problems` then says why. */
  readonly session?: Omit<TrainingSession, "id">;
  /** Ids of cases that the library does not hold: they are kept, and left out when the session is presented. */
  readonly unknown: readonly string[];
  readonly problems: readonly { readonly place: string; readonly fault: string; readonly remedy: string }[];
};

export const trainingRequests = {
  /** Those of the reader; the ones that ship stand in the library. */
  readTrainings: { input: z.void(), output: z.custom<readonly TrainingSession[]>() },
  /** Adds it, or puts it in the place of the one with its id. */
  writeTraining: { input: TrainingWrite, output: SaveOutcome },
  removeTraining: { input: z.strictObject({ id: TrainingId }), output: SaveOutcome },
  /** One of the reader's or of the library as a file. */
  saveTraining: { input: z.strictObject({ id: TrainingId }), output: z.custom<ExportOutcome>() },
  previewTraining: { input: TrainingImport, output: z.custom<TrainingPreview>() },
} as const;
