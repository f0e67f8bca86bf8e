/** What the page asks about replies that leave Amends or come into it, and about the reader's own. */
import { z } from "zod";
import { type Block, Id, type Inline } from "#content";
import { type DeskId, deskIds } from "#content/compose";
import { exchangeLimits, type FormatId, formatIds, type Lost, type OwnSnippet } from "#content/exchange";

export const Desk = z.enum(deskIds);
const Format = z.enum(formatIds);
const Ids = z.array(Id.max(400)).max(exchangeLimits.snippets);

/** What is to be written, and how. The page names items; it never sends their words. */
export const ExportRequest = z.strictObject({
  format: Format,
  patterns: Ids,
  /** Of the reader's own. */
  snippets: Ids,
  /** Variants by pattern; a pattern that is not named gives all of its own. */
  variants: z.record(Id, z.array(z.string().max(400)).max(100)).optional(),
  /** Whose tags stand in a format that belongs to no desk. */
  desk: Desk.optional(),
});
export type ExportRequest = z.infer<typeof ExportRequest>;

export type ExportPreview = {
  /** What the file will be called. */
  readonly name: string;
  /** The files of an archive; a file that stands alone is the only one. */
  readonly files: readonly string[];
  readonly bytes: number;
  readonly lost: readonly Lost[];
};

export type ExportOutcome =
  | { readonly kind: "saved"; readonly path: string }
  | { readonly kind: "cancelled" }
  /** The door has no dialog of its own: the page hands these bytes to the browser to keep. */
  | { readonly kind: "download"; readonly name: string; readonly type: string; readonly base64: string }
  | { readonly kind: "failed"; readonly reason: string; readonly remedy: string };

/** Characters of base64 that the largest file takes. */
const longestFile = Math.ceil(exchangeLimits.file / 3) * 4;

export const ImportRequest = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("file"),
    name: z.string().max(300),
    base64: z.string().max(longestFile),
    /** Left out when the file shows it. */
    format: Format.optional(),
    desk: Desk.optional(),
  }),
  /** The text of such a file, or a macro's words, as they were copied out of another program. */
  z.strictObject({
    kind: z.literal("pasted"),
    text: z.string().max(exchangeLimits.pasted),
    format: Format.optional(),
    desk: Desk.optional(),
  }),
]);
export type ImportRequest = z.infer<typeof ImportRequest>;

/** Bytes of the longest import as JSON: base64 has no characters to escape, a name may have. */
export const importBytes = longestFile + 16 * 1024;

export type ImportItem = {
  readonly title: string;
  /** The first words. */
  readonly words: string;
  readonly fields: number;
  /** The title of what is there already, and in what the two are alike. */
  readonly duplicate?: { readonly title: string; readonly because: "same id" | "same title" | "same words" };
};

export type ImportPreview = {
  /** By which it is confirmed; the host remembers the last few. */
  readonly id: string;
  readonly format?: FormatId;
  readonly items: readonly ImportItem[];
  /** By the title of what loses it. */
  readonly lost: readonly Lost[];
  readonly problems: readonly { readonly place: string; readonly fault: string; readonly remedy: string }[];
};

export const ImportConfirmed = z.strictObject({
  id: z.string().max(100),
  /** Whether what is there already comes in a second time. */
  duplicates: z.boolean(),
  /** What the reply is to be called, where it is the only one. */
  title: z.string().max(500).optional(),
});

/** One of the reader's own replies, as the composer takes it. */
export type OwnReply = Omit<OwnSnippet, "template"> & {
  readonly subject?: readonly Inline[];
  readonly body: readonly Block[];
  /** Its words with the gaps as they are shown, for the list and for finding it. */
  readonly words: string;
};

export type OwnRepliesOutcome =
  | {
      readonly kind: "saved" /** What takes this change back. */;
      readonly undo: string;
      readonly ids: readonly string[];
    }
  | { readonly kind: "failed"; readonly reason: string; readonly remedy: string };

export const exchangeRequests = {
  /** The file as it would be saved, by its name, its size and what it cannot carry. */
  previewExport: { input: ExportRequest, output: z.custom<ExportPreview>() },
  saveExport: { input: ExportRequest, output: z.custom<ExportOutcome>() },

  /** Reads what would come in; nothing is kept before it is confirmed. */
  previewImport: { input: ImportRequest, output: z.custom<ImportPreview>() },
  confirmImport: { input: ImportConfirmed, output: z.custom<OwnRepliesOutcome>() },

  readOwnReplies: { input: z.void(), output: z.custom<readonly OwnReply[]>() },
  removeOwnReplies: { input: z.strictObject({ ids: Ids }), output: z.custom<OwnRepliesOutcome>() },
  /** Takes one change of the reader's own replies back, once. */
  undoOwnReplies: { input: z.strictObject({ undo: z.string().max(100) }), output: z.custom<OwnRepliesOutcome>() },
} as const;

/** `none`: the writer is asked for everything. */
export const DeskChoice = z.enum([...deskIds, "none"]);
export type DeskChoice = DeskId | "none";
