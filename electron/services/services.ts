import type { Handlers } from "#contract";
import { openBundles } from "./bundle.ts";
import { exchangeWith } from "./exchange.ts";
import { slidesWith } from "./slides.ts";
import { type Disk, nodeDisk, type Processes, systemProcesses } from "./store/index.ts";
import { trainingsWith } from "./trainings.ts";
import { openUserData } from "./user-data.ts";

export type ServiceOptions = {
  /** Folder of the compiled library and index. */
  readonly bundleDir: string;
  /** Folder of the reader's own files; made when it is missing. */
  readonly dataDir: string;
  readonly clock?: () => Date;
  /** Tests make these fail. */
  readonly disk?: Disk;
  readonly processes?: Processes;
};

/** What only a door can answer. */
export type PlatformRequest =
  | "savePdf"
  | "showQuickWindow"
  | "closeQuickWindow"
  | "readQuickKey"
  | "setQuickKey"
  | "showPresenterWindow";

export type Services = {
  /** Every answer that needs no platform; a door adds the rest. */
  readonly handlers: Omit<Handlers, PlatformRequest>;
  /** Waits for the last write and lets another Amends have the folder. */
  readonly close: () => Promise<void>;
};

export function createServices(options: ServiceOptions): Services {
  const { bundleDir, dataDir, clock = () => new Date(), disk = nodeDisk, processes = systemProcesses } = options;
  // Opened once, at the start, and waited for by each request that needs it.
  const userData = openUserData({ folder: dataDir, clock, disk, processes });
  const readBundle = openBundles(bundleDir);
  return {
    handlers: {
      ...exchangeWith({ readBundle, ownReplies: async () => (await userData).ownReplies }),
      ...slidesWith({ readBundle, clock }),
      ...trainingsWith({ readBundle, trainings: async () => (await userData).trainings }),
      readBundle,
      readUserData: async () => (await userData).read(),
      writePreferences: async (preferences) => (await userData).writePreferences(preferences),
      writeShelf: async (shelf) => (await userData).writeShelf(shelf),
      writeNote: async (note) => (await userData).writeNote(note),
      writeCopy: async ({ pattern }) => (await userData).countCopy(pattern),
      forgetCopies: async () => (await userData).forgetCopies(),
    },
    close: async () => (await userData).close(),
  };
}
