/** The trainer's own window beside the slides. */
import { z } from "zod";
import { Id } from "#content";

/** A case or a training session, and the slide of it that the room sees; all become a fragment of the page's address. */
export const PresenterRequest = z.strictObject({
  kind: z.enum(["case", "training"]),
  id: Id.max(80),
  slide: Id.max(120),
});
export type PresenterRequest = z.infer<typeof PresenterRequest>;
