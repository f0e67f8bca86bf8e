import type { Handlers, SaveOutcome } from "#contract";
import { version } from "../../package.json" with { type: "json" };
import { openBundles } from "./bundle.ts";
import { exchangeWith } from "./exchange.ts";
import { type FaultLog, openFaultLog } from "./fault-log.ts";
import { openedFiles } from "./opened-file.ts";
import { runsOn } from "./runs-on.ts";
import { slidesWith } from "./slides.ts";
import { type Disk, nodeDisk, type Processes, systemProcesses } from "./store/index.ts";
import { trainingsWith } from "./trainings.ts";
import { openUserData } from "./user-data.ts";
import type { WindowPlace } from "./window-place.ts";

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
  readonly log: FaultLog;
  /** A file that the system hands to Amends, kept until the page takes it. */
  readonly offerFile: (path: string) => void;
  readonly writeWindowPlace: (place: WindowPlace) => Promise<SaveOutcome>;
  /** Waits for the last write and lets another Amends have the folder. */
  readonly close: () => Promise<void>;
};

export function createServices(options: ServiceOptions): Services {
  const { bundleDir, dataDir, clock = () => new Date(), disk = nodeDisk, processes = systemProcesses } = options;
  // Opened once, at the start, and waited for by each request that needs it.
  const userData = openUserData({ folder: dataDir, clock, disk, processes });
  const readBundle = openBundles(bundleDir);
  const log = openFaultLog(dataDir, version, clock);
  const opened = openedFiles();
  return {
    handlers: {
      ...exchangeWith({ readBundle, ownReplies: async () => (await userData).ownReplies }),
      ...slidesWith({ readBundle, clock }),
      ...trainingsWith({ readBundle, trainings: async () => (await userData).trainings }),
      readBundle,
      readAbout: async () => ({ version, runsOn, dataDir, log: { file: log.file, text: await log.read() } }),
      reportFault: async ({ name, frames }) => {
        log.write({ where: "page", what: name, frames });
        return { kind: "done" };
      },
      takeOpenedFile: opened.take,
      readUserData: async () => (await userData).read(),
      writePreferences: async (preferences) => (await userData).writePreferences(preferences),
      writeShelf: async (shelf) => (await userData).writeShelf(shelf),
      writeNote: async (note) => (await userData).writeNote(note),
      writeCopy: async ({ pattern }) => (await userData).countCopy(pattern),
      forgetCopies: async () => (await userData).forgetCopies(),
    },
    log,
    offerFile: opened.offer,
    writeWindowPlace: async (place) => (await userData).writeWindowPlace(place),
    close: async () => (await userData).close(),
  };
}
