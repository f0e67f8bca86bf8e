/** A training session: cases in the order in which a room meets them, and the minutes for each. */
import { z } from "zod";
import { Id } from "../vocabulary.ts";
import { trainingLimits } from "./limits.ts";

/** One line: control characters would end it, or hide in it. */
const Line = z.string().regex(/^\P{Cc}*$/u, "must be one line without control characters");
const Text = z
  .string()
  .regex(/^[\P{Cc}\n\t]*$/u, "must hold no control characters")
  .max(trainingLimits.note);
const Minutes = z.int().min(0).max(trainingLimits.part);

export const TrainingCase = z.strictObject({
  /** Its id: the name of its file without `.md`. */
  case: Id.max(80),
  /** All of it, with the decision and the talk; the steps of the case are made to fit. */
  minutes: Minutes.min(1),
  /** Why it comes here, for the trainer. */
  note: Text.optional(),
});
export type TrainingCase = z.infer<typeof TrainingCase>;

const parts = {
  /** What the room sees first. */
  title: Line.min(1).max(trainingLimits.title),
  /** Who it is for. */
  audience: Line.max(trainingLimits.line).optional(),
  /** What they can do afterwards that they could not do before. */
  purpose: Text.optional(),
  /** What the trainer gets ready. */
  prepare: Text.optional(),
  /** How long the room is there; the parts below should come to as much. */
  minutes: z.int().min(1).max(trainingLimits.whole),
  /** Before the first case; 0 minutes leave it out. */
  opening: z.strictObject({
    minutes: Minutes,
    question: Line.min(1).max(trainingLimits.line).optional(),
    /** What the trainer says and does. */
    say: Text.optional(),
  }),
  cases: z
    .array(TrainingCase)
    .max(trainingLimits.cases)
    .superRefine((cases, context) => {
      for (const [index, { case: id }] of cases.entries()) {
        if (cases.findIndex((other) => other.case === id) === index) continue;
        context.addIssue({ code: "custom", path: [index, "case"], message: `${id} stands here twice` });
      }
    }),
  /** After the last case; 0 minutes leave it out. */
  closing: z.strictObject({
    minutes: Minutes,
    questions: z.array(Line.min(1).max(trainingLimits.line)).max(trainingLimits.questions),
    say: Text.optional(),
  }),
};

/** The head of a file of its own, by which it is known for what it is. */
export const trainingFormat = { amends: "training-session", version: 1 } as const;

/** `content/sessions/<id>.yml`, and the file that a session is exported to: one format for both. */
export const TrainingFile = z.strictObject({
  amends: z.literal(trainingFormat.amends),
  version: z.literal(trainingFormat.version),
  ...parts,
  cases: parts.cases.min(1),
});

/** As it is kept and shown. One that is being put together may have no case yet. */
export const TrainingSession = z.strictObject({ id: Id.max(80), ...parts });
export type TrainingSession = z.infer<typeof TrainingSession>;
