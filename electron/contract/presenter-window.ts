/** The trainer's own window beside the slides. */
import { z } from "zod";
import { Id } from "#content";

/** A case, and the slide of it that the room sees; both become a fragment of the page's address. */
export const PresenterRequest = z.strictObject({ id: Id.max(80), slide: Id.max(80) });
export type PresenterRequest = z.infer<typeof PresenterRequest>;
