/** The trainer's own window beside the slides. */
import { z } from "zod";

const name = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A case, and the slide of it that the room sees; both become a fragment of the page's address. */
export const PresenterRequest = z.strictObject({ id: name.max(80), slide: name.max(80) });
export type PresenterRequest = z.infer<typeof PresenterRequest>;
