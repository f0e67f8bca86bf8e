/** The window that is brought up over other programs, and the key that does so where the host can have one. */
import { z } from "zod";

/**
 * A key for the whole system, in the words of Electron's accelerators: `Alt+Shift+Space`.
 *
 * At least two keys are held: with fewer, Amends would take a letter or a common shortcut from every program.
 */
export const QuickKey = z
  .string()
  .regex(/^(?=.*\+.*\+)(?:Control\+)?(?:Alt\+)?(?:Shift\+)?(?:Super\+)?(?:[A-Z0-9]|F[1-9]|F1[0-2]|Space|Insert)$/);
export type QuickKey = z.infer<typeof QuickKey>;

/** A door without windows of its own says so; the page then does what that door can. */
export const WindowOutcome = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("done") }),
  z.strictObject({ kind: z.literal("unavailable") }),
]);
export type WindowOutcome = z.infer<typeof WindowOutcome>;

const refused = z.strictObject({
  kind: z.literal("refused"),
  key: QuickKey,
  reason: z.string(),
  remedy: z.string(),
});

export const QuickKeyState = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("off") }),
  z.strictObject({ kind: z.literal("set"), key: QuickKey }),
  /** The reader has chosen it, and the system did not give it when Amends started. */
  refused,
  z.strictObject({ kind: z.literal("unavailable") }),
]);
export type QuickKeyState = z.infer<typeof QuickKeyState>;

/** The same words for what has just been asked: after a refusal the key from before, if any, still holds. */
export const QuickKeyOutcome = QuickKeyState;
export type QuickKeyOutcome = z.infer<typeof QuickKeyOutcome>;
