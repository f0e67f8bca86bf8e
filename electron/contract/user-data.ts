/** What Amends keeps for one reader, apart from the bundled texts, so that an update never touches it. */
import { z } from "zod";
import { DeskChoice } from "./exchange.ts";
import { noteLength, recentsLength } from "./limits.ts";
import { QuickKey } from "./quick-window.ts";

export const Preferences = z.strictObject({
  /** `system` follows the desktop. */
  theme: z.enum(["system", "light", "dark"]),
  /** Language of titles and summaries where a translation exists. */
  language: z.enum(["en", "ru", "uk", "bg"]),
  /** Single-letter shortcuts can be switched off (WCAG 2.1.4). */
  singleKeys: z.boolean(),
  /** Whether the components of an apology are marked in cases and patterns. */
  showAnatomy: z.boolean(),
  /** The help desk whose tags and flavour copies come out with. */
  desk: DeskChoice.default("none"),
  /** Brings the quick window up from anywhere in the system; none until the reader sets one. */
  quickKey: QuickKey.nullable().default(null),
  /** Closing the window leaves Amends in the notification area, where the system has one and the reader wants it. */
  tray: z.boolean().default(false),
  /** Rules and advice of the draft check that are not to be told any more. */
  silencedRules: z
    .array(z.string().regex(/^[a-z0-9-]{1,80}$/))
    .max(1000)
    .default([]),
});
export type Preferences = z.infer<typeof Preferences>;

export const defaultPreferences: Preferences = {
  theme: "system",
  language: "en",
  singleKeys: true,
  showAnatomy: true,
  desk: "none",
  quickKey: null,
  tray: false,
  silencedRules: [],
};

/** `case/lego`, `pattern/down-right-now`: what a favourite, a recent or a note is about. */
const ItemKey = z.string().regex(/^(case|pattern|principle|phrase)\/[a-z0-9-]{1,80}$/);

/** Favourites in the order they were added; recents, newest first. */
export const Shelf = z.strictObject({
  favourites: z.array(ItemKey).max(1000),
  recents: z.array(ItemKey).max(recentsLength),
});
export type Shelf = z.infer<typeof Shelf>;

export const Note = z.strictObject({ about: ItemKey, text: z.string().max(noteLength), changed: z.iso.datetime() });
export type Note = z.infer<typeof Note>;

export const NoteRequest = z.strictObject({ about: ItemKey, text: z.string().max(noteLength) });

/** The id of a pattern, as its file is named. */
export const PatternId = z.string().regex(/^[a-z0-9-]{1,80}$/);

/** How often each pattern was copied, and when last. Never what was filled in. */
export const Usage = z.record(PatternId, z.strictObject({ count: z.int().min(1), lastUsed: z.iso.datetime() }));
export type Usage = z.infer<typeof Usage>;

/** Something the reader must know about their own files: one sentence that names the file, and what to do. */
export const Notice = z.strictObject({ file: z.string(), fault: z.string(), remedy: z.string() });
export type Notice = z.infer<typeof Notice>;

export const UserData = z.strictObject({
  preferences: Preferences,
  shelf: Shelf,
  notes: z.array(Note),
  usage: Usage,
  notices: z.array(Notice),
});
export type UserData = z.infer<typeof UserData>;

export const SaveOutcome = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("saved") }),
  /** The file is whole, as it was before; what the page holds is still the reader's to copy. */
  z.strictObject({ kind: z.literal("failed"), reason: z.string(), remedy: z.string() }),
]);
export type SaveOutcome = z.infer<typeof SaveOutcome>;
