/** What the page asks about the program around it, and what it tells of its own faults. */
import { z } from "zod";
import { builtFile, type Fault, faultNames, mostFrames } from "./faults.ts";

const place = z.int().min(0).max(9_999_999);

export const PageFault = z.strictObject({
  name: z.enum(faultNames),
  frames: z
    .array(z.strictObject({ file: z.string().regex(builtFile), line: place, column: place }))
    .max(mostFrames)
    .readonly(),
}) satisfies z.ZodType<Fault>;

export type About = {
  readonly version: string;
  /** What it runs on, the nearest first: `Electron`, `45.4.1`. */
  readonly runsOn: readonly { readonly name: string; readonly version: string }[];
  /** Folder of the reader's own files. */
  readonly dataDir: string;
  /** The faults that were written down, oldest first; empty when there were none. */
  readonly log: { readonly file: string; readonly text: string };
};

/** Of Amends and of everything that is built into it, as the build wrote it down; the bundle `licences`. */
export type Licences = {
  readonly amends: string;
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    /** As SPDX writes it: `MIT`. */
    readonly licence: string;
    readonly text: string;
  }[];
};

/** A file that the system handed to Amends, by its name without folders. */
export type OpenedFile =
  | { readonly kind: "none" }
  | { readonly kind: "file"; readonly name: string; readonly base64: string }
  | { readonly kind: "failed"; readonly reason: string; readonly remedy: string };

export const hostRequests = {
  readAbout: { input: z.void(), output: z.custom<About>() },
  /** An error that nobody caught, for the log of this computer; nobody else is told. */
  reportFault: { input: PageFault, output: z.strictObject({ kind: z.literal("done") }) },
  /** Hands the file over once: its host reads it, and the page never names one. */
  takeOpenedFile: { input: z.void(), output: z.custom<OpenedFile>() },
} as const;
