import type { z } from "zod";
import {
  defaultPreferences,
  type Note,
  type NoteRequest,
  type Preferences,
  type SaveOutcome,
  type Shelf,
  type UserData,
} from "#contract";
/** Placeholder in memory until the store below is wired in. */
export function openUserData(_dataDir: string, clock: () => Date) {
  let preferences: Preferences = defaultPreferences;
  let shelf: Shelf = { favourites: [], recents: [] };
  const notes = new Map<string, Note>();
  const saved: SaveOutcome = { kind: "saved" };
  return {
    read: async (): Promise<UserData> => ({ preferences, shelf, notes: [...notes.values()], notices: [] }),
    writePreferences: async (next: Preferences) => {
      preferences = next;
      return saved;
    },
    writeShelf: async (next: Shelf) => {
      shelf = next;
      return saved;
    },
    writeNote: async ({ about, text }: z.infer<typeof NoteRequest>) => {
      if (text === "") notes.delete(about);
      else notes.set(about, { about, text, changed: clock().toISOString() });
      return saved;
    },
    close: async () => {},
  };
}
