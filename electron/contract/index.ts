/**
 * Everything the page may ask of its host.
 *
 * To add a request, add it here: neither door will compile until it is answered, and preload needs
 * no change. An outcome we expect, such as a full disk or a cancelled dialog, is a value, because an
 * error thrown across a process boundary keeps only its message.
 */
import { z } from "zod";
import { exchangeRequests, importBytes } from "./exchange.ts";
import { hostRequests } from "./host.ts";
import { PresenterRequest } from "./presenter-window.ts";
import { QuickKey, QuickKeyOutcome, QuickKeyState, WindowOutcome } from "./quick-window.ts";
import { slidesRequests } from "./slides.ts";
import { trainingRequests } from "./training.ts";
import { NoteRequest, PatternId, Preferences, SaveOutcome, Shelf, UserData } from "./user-data.ts";

export type {
  DeskChoice,
  ExportOutcome,
  ExportPreview,
  ExportRequest,
  ImportItem,
  ImportPreview,
  ImportRequest,
  OwnRepliesOutcome,
  OwnReply,
} from "./exchange.ts";
export type { About, Licences, OpenedFile } from "./host.ts";
export { PresenterRequest } from "./presenter-window.ts";
export { QuickKey, QuickKeyOutcome, QuickKeyState, WindowOutcome } from "./quick-window.ts";
export type { TrainingPreview, TrainingWrite } from "./training.ts";
export {
  defaultPreferences,
  Note,
  NoteRequest,
  type Notice,
  Preferences,
  SaveOutcome,
  Shelf,
  Usage,
  UserData,
} from "./user-data.ts";

/** The compiled files of the bundle, by id; never a path. */
export const BundleId = z.enum(["library", "search-index", "licences"]);
export type BundleId = z.infer<typeof BundleId>;

export const requests = {
  /** One compiled file as JSON text: the page parses the library, its search worker the index. */
  readBundle: { input: BundleId, output: z.string() },

  /** Preferences, favourites, recents and notes, with a notice for each thing that went wrong while reading them. */
  readUserData: { input: z.void(), output: UserData },
  writePreferences: { input: Preferences, output: SaveOutcome },
  writeShelf: { input: Shelf, output: SaveOutcome },
  /** An empty text removes the note. */
  writeNote: { input: NoteRequest, output: SaveOutcome },

  ...hostRequests,
  ...exchangeRequests,
  ...slidesRequests,
  ...trainingRequests,

  /** Counts one more copy of a pattern. Each copy is told on its own, so that two windows never lose one another's. */
  writeCopy: { input: z.strictObject({ pattern: PatternId }), output: SaveOutcome },
  forgetCopies: { input: z.void(), output: SaveOutcome },

  /** Brings the quick window up, over what the reader is doing. A browser's page opens a window of its own instead. */
  showQuickWindow: { input: z.void(), output: WindowOutcome },
  /** Puts it away and gives the focus back to where it was. */
  closeQuickWindow: { input: z.void(), output: WindowOutcome },
  /** How the system's key for the quick window stands. */
  readQuickKey: { input: z.void(), output: QuickKeyState },
  /** Asks the system for the key; `null` gives it back. The page then keeps the preference. */
  setQuickKey: { input: QuickKey.nullable(), output: QuickKeyOutcome },

  /** Opens the trainer's own window, or brings it to the front. A browser's page opens one itself. */
  showPresenterWindow: { input: PresenterRequest, output: WindowOutcome },

  /** Prints the page to a PDF file that the reader names; the browser's own dialog does it in the loopback door. */
  savePdf: {
    input: z.strictObject({ suggestedName: z.string().max(120) }),
    output: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("saved"), path: z.string() }),
      z.object({ kind: z.literal("cancelled") }),
      z.object({ kind: z.literal("use-print-dialog") }),
      z.object({ kind: z.literal("failed"), reason: z.string(), remedy: z.string() }),
    ]),
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type RequestName = keyof typeof requests;

/** Bytes that an input may take as JSON, where that is more than a door lets through every day. */
export const longInputs: Readonly<Partial<Record<RequestName, number>>> = { previewImport: importBytes };

export type Input<Name extends RequestName> = z.infer<(typeof requests)[Name]["input"]>;
export type Output<Name extends RequestName> = z.infer<(typeof requests)[Name]["output"]>;

/** What a door must provide: an answer to every request, and to nothing else. */
export type Handlers = {
  readonly [Name in RequestName]: (input: Input<Name>) => Promise<Output<Name>>;
};
