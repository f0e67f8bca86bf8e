import type { Handlers } from "#contract";
import { readBundle } from "./bundle.ts";
import { openUserData } from "./user-data.ts";

export type ServiceOptions = {
  /** Folder of the compiled library and index. */
  readonly bundleDir: string;
  /** Folder of the reader's own files; made when it is missing. */
  readonly dataDir: string;
  readonly clock?: () => Date;
};

export type Services = {
  /** Every answer that needs no platform; a door adds the rest. */
  readonly handlers: Omit<Handlers, "savePdf">;
  /** Waits for the last write and lets another Amends have the folder. */
  readonly close: () => Promise<void>;
};

export function createServices({ bundleDir, dataDir, clock = () => new Date() }: ServiceOptions): Services {
  const userData = openUserData(dataDir, clock);
  return {
    handlers: {
      readBundle: (id) => readBundle(bundleDir, id),
      readUserData: () => userData.read(),
      writePreferences: (preferences) => userData.writePreferences(preferences),
      writeShelf: (shelf) => userData.writeShelf(shelf),
      writeNote: (note) => userData.writeNote(note),
    },
    close: () => userData.close(),
  };
}
