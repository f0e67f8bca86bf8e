/** What the fault tests examine: our own store, and one that must not pass them. */
import { defaultPreferences, type Note } from "#contract";
import { createServices, type Services } from "#services";
import type { Disk, Processes } from "../../../../electron/services/store/index.ts";

export type Subject = {
  readonly start: (disk: Disk, folder: string, processes: Processes) => Running;
};
export type Running = Pick<
  Services["handlers"],
  "readUserData" | `write${"Preferences" | "Shelf" | "Note" | "Copy"}` | "forgetCopies"
> & {
  readonly close: () => Promise<void>;
};

const clock = () => new Date("2026-11-22T08:00:00Z");

export const ourStore: Subject = {
  start: (disk, dataDir, processes) => {
    const services = createServices({ bundleDir: dataDir, dataDir, clock, disk, processes });
    return { ...services.handlers, close: services.close };
  },
};

/** As it is often written: the file made anew in its place, the count of a write not looked at, damage taken for nothing. */
export const naiveStore: Subject = {
  start: (disk, folder) => {
    const read = async <Data>(name: string, empty: Data): Promise<Data> => {
      try {
        return JSON.parse((await disk.read(`${folder}/${name}.json`)).toString());
      } catch {
        return empty;
      }
    };
    const write = async (name: string, data: unknown) => {
      try {
        await disk.makeFolder(folder);
        await disk.remove(`${folder}/${name}.json`).catch(() => {});
        const file = await disk.create(`${folder}/${name}.json`);
        await file.write(Buffer.from(JSON.stringify(data)), 0).finally(() => file.close());
        return { kind: "saved" } as const;
      } catch {
        return { kind: "failed", reason: "It did not work.", remedy: "Try again." } as const;
      }
    };
    return {
      readUserData: async () => ({
        preferences: await read("preferences", defaultPreferences),
        shelf: await read("shelf", { favourites: [], recents: [] }),
        notes: await read("notes", []),
        usage: await read("usage", {}),
        notices: [],
      }),
      writePreferences: (preferences) => write("preferences", preferences),
      writeShelf: (shelf) => write("shelf", shelf),
      writeNote: async (note) =>
        write("notes", [...(await read<Note[]>("notes", [])), { ...note, changed: clock().toISOString() }]),
      writeCopy: async ({ pattern }) =>
        write("usage", { ...(await read("usage", {})), [pattern]: { count: 1, lastUsed: clock().toISOString() } }),
      forgetCopies: () => write("usage", {}),
      close: async () => {},
    };
  },
};

/** Our store with one of its protections taken out, by a disk that does not do what it is told. */
function ourStoreOn(weaken: (disk: Disk) => Disk): Subject {
  return { start: (disk, folder, processes) => ourStore.start(weaken(disk), folder, processes) };
}

/** The common libraries' fault: the count that a write returns is taken for the count it was given. */
export const withoutWriteLoop = ourStoreOn((disk) => ({
  ...disk,
  create: async (path) => {
    const file = await disk.create(path);
    return {
      ...file,
      write: async (bytes, offset) => {
        await file.write(bytes, offset);
        return bytes.length - offset;
      },
    };
  },
}));

export const withoutCopy = ourStoreOn((disk) => ({
  ...disk,
  link: async (path, name) => (name.includes(".bak") ? undefined : disk.link(path, name)),
  rename: async (path, name) => (name.endsWith(".bak") ? undefined : disk.rename(path, name)),
}));

export const withoutFolderSync = ourStoreOn((disk) => ({ ...disk, syncFolder: async () => {} }));

/** Processes by name: each start is a new one, and it runs until it is ended. */
export function processTable(): { readonly next: () => Processes & { readonly end: () => void } } {
  const running = new Set<string>();
  let count = 0;
  return {
    next: () => {
      const started = `start ${++count}`;
      running.add(started);
      return {
        self: async () => ({ pid: count, started }),
        isRunning: async (mark) => running.has(mark.started),
        end: () => running.delete(started),
      };
    },
  };
}
