import { join } from "node:path";
import envPaths from "env-paths";

export type Folders = {
  /** What the build made: the page, its manifest, both doors. */
  readonly buildDir: string;
  /** The compiled library and index. */
  readonly bundleDir: string;
  /** The reader's own files. */
  readonly dataDir: string;
};

/** Where things are; AMENDS_DATA moves the reader's files, for tests and for a profile on a stick. */
export function folders(root: string, environment: NodeJS.ProcessEnv = process.env): Folders {
  const buildDir = join(root, "build");
  return {
    buildDir,
    bundleDir: join(buildDir, "content"),
    dataDir: environment.AMENDS_DATA || envPaths("Amends", { suffix: "" }).data,
  };
}
