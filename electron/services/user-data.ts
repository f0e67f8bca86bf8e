/** The reader's own preferences, favourites, recents, notes, replies, training sessions and copy counts, each in a file of its own. */
import { z } from "zod";
import { TrainingSession } from "#content";
import { OwnSnippet } from "#content/exchange";
import {
  defaultPreferences,
  Note,
  type NoteRequest,
  type Notice,
  Preferences,
  type SaveOutcome,
  Shelf,
  Usage,
  type UserData,
} from "#contract";
import { keepOwnReplies, type OwnReplies } from "./own-replies.ts";
import {
  type Disk,
  faultCode,
  lockOf,
  type MayWrite,
  openStateFile,
  type Processes,
  type StateFile,
  type StateKind,
  toldOfFailure,
  toldOfFolder,
  toldOfOther,
  toldOfOtherWriter,
} from "./store/index.ts";
import { keepTrainings, type OwnTrainings } from "./trainings.ts";
import { type WindowPlace, windowPlaceKind } from "./window-place.ts";

export const preferencesKind: StateKind<Preferences> = {
  name: "preferences",
  title: "Your preferences",
  // 2: the help desk and the key of the quick window; 3: the tray. An earlier file lacks them and takes the defaults.
  version: 3,
  schema: Preferences,
  empty: defaultPreferences,
};

export const shelfKind: StateKind<Shelf> = {
  name: "shelf",
  title: "Your favourites",
  version: 1,
  schema: Shelf,
  empty: { favourites: [], recents: [] },
};

export const notesKind: StateKind<readonly Note[]> = {
  name: "notes",
  title: "Your notes",
  version: 1,
  schema: z.array(Note),
  empty: [],
};

export const ownRepliesKind: StateKind<readonly OwnSnippet[]> = {
  name: "own-replies",
  title: "Your own replies",
  version: 1,
  schema: z.array(OwnSnippet),
  empty: [],
};

export const trainingsKind: StateKind<readonly TrainingSession[]> = {
  name: "training-sessions",
  title: "Your training sessions",
  version: 1,
  schema: z.array(TrainingSession),
  empty: [],
};

export const usageKind: StateKind<Usage> = {
  name: "usage",
  title: "Your copy counts",
  version: 1,
  schema: Usage,
  empty: {},
};

export type UserDataOptions = {
  readonly folder: string;
  readonly clock: () => Date;
  readonly disk: Disk;
  readonly processes: Processes;
};

export type UserDataFiles = {
  readonly read: () => UserData;
  readonly writePreferences: (preferences: Preferences) => Promise<SaveOutcome>;
  readonly writeShelf: (shelf: Shelf) => Promise<SaveOutcome>;
  readonly writeNote: (request: z.infer<typeof NoteRequest>) => Promise<SaveOutcome>;
  readonly ownReplies: OwnReplies;
  readonly trainings: OwnTrainings;
  readonly countCopy: (pattern: string) => Promise<SaveOutcome>;
  readonly forgetCopies: () => Promise<SaveOutcome>;
  readonly writeWindowPlace: (place: WindowPlace) => Promise<SaveOutcome>;
  readonly close: () => Promise<void>;
};

/** Never fails: what cannot be read or written is told in the notices, and the app starts all the same. */
export async function openUserData({ folder, clock, disk, processes }: UserDataOptions): Promise<UserDataFiles> {
  const lock = lockOf(disk, folder, processes);
  const hold = async () => (await makeFolder(disk, folder)) ?? (await lock.hold());
  const first = await hold();
  const mayWrite: MayWrite = async () => {
    // What another Amends saves from here on is not in this one's memory, so this one must not write later either.
    if (first.kind === "other") return toldOfOtherWriter();
    const now = await hold();
    if (now.kind === "other") return toldOfOtherWriter();
    return now.kind === "fault" ? toldOfFailure(now.code, folder) : undefined;
  };

  const preferences = await openStateFile(disk, folder, preferencesKind, mayWrite);
  const shelf = await openStateFile(disk, folder, shelfKind, mayWrite);
  const notes = await openStateFile(disk, folder, notesKind, mayWrite);
  const ownReplies = await openStateFile(disk, folder, ownRepliesKind, mayWrite);
  const trainings = await openStateFile(disk, folder, trainingsKind, mayWrite);
  const usage = await openStateFile(disk, folder, usageKind, mayWrite);
  const files = [preferences, shelf, notes, ownReplies, trainings, usage];
  // Only a door with windows of its own has a place to keep.
  let windowPlace: Promise<StateFile<WindowPlace | null>> | undefined;

  function notices(): Notice[] {
    const folderNotices =
      first.kind === "held" ? [] : [first.kind === "other" ? toldOfOther(folder) : toldOfFolder(folder, first.code)];
    return [...folderNotices, ...files.flatMap((file) => file.notices())];
  }

  return {
    read: () => ({
      preferences: preferences.read(),
      shelf: shelf.read(),
      notes: [...notes.read()],
      usage: usage.read(),
      notices: notices(),
    }),
    writePreferences: (next) => preferences.update(() => next),
    writeShelf: (next) => shelf.update(() => next),
    writeNote: ({ about, text }) => {
      const changed = clock().toISOString();
      return notes.update((all) => {
        const others = all.filter((note) => note.about !== about);
        return text === "" ? others : [...others, { about, text, changed }];
      });
    },
    ownReplies: keepOwnReplies(ownReplies),
    trainings: keepTrainings(trainings),
    countCopy: (pattern) => {
      const lastUsed = clock().toISOString();
      return usage.update((all) => {
        const before = Object.hasOwn(all, pattern) ? all[pattern] : undefined;
        return { ...all, [pattern]: { count: (before?.count ?? 0) + 1, lastUsed } };
      });
    },
    forgetCopies: () => usage.update(() => ({})),
    writeWindowPlace: async (place) => {
      windowPlace ??= openStateFile(disk, folder, windowPlaceKind, mayWrite);
      return (await windowPlace).update(() => place);
    },
    close: async () => {
      await Promise.all([...files, await windowPlace].map((file) => file?.idle()));
      await lock.release();
    },
  };
}

async function makeFolder(disk: Disk, folder: string): Promise<{ kind: "fault"; code: string } | undefined> {
  try {
    await disk.makeFolder(folder);
    return undefined;
  } catch (fault) {
    return { kind: "fault", code: faultCode(fault) };
  }
}
