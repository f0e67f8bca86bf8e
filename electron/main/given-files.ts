/** Packs that the system hands over: by the command line, by that of a second start, or on macOS by an event. */
import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { app } from "electron";

/** The ending that the system ties to Amends. */
const pack = /\.amends$/i;

/** The last pack that a command line names. Some systems write paths as `file:` addresses. */
export function packIn(args: readonly string[], folder: string): string | undefined {
  const named = args.findLast((word) => pack.test(word) && !word.startsWith("-"));
  if (named === undefined) return undefined;
  if (/^file:/i.test(named)) return pathOf(named);
  return isAbsolute(named) ? named : resolve(folder, named);
}

function pathOf(address: string): string | undefined {
  try {
    return fileURLToPath(address);
  } catch {
    return undefined;
  }
}

export type GivenFiles = {
  /** Whether one came before there was a window to look at it in. */
  readonly any: () => boolean;
  /** Takes the pack of a command line, if it names one. */
  readonly take: (args: readonly string[], folder: string) => boolean;
};

/**
 * Must be called before Electron is ready, since macOS does not say it twice.
 *
 * @param offer keeps the path for the page, which never learns it
 * @param tell is called for files that come while Amends is open
 */
export function hearOfFiles(offer: (path: string) => void, tell: () => void): GivenFiles {
  let any = false;
  const hear = (path: string) => {
    any = true;
    offer(path);
    tell();
  };
  app.on("open-file", (event, path) => {
    event.preventDefault();
    if (pack.test(path)) hear(path);
  });
  return {
    any: () => any,
    take: (args, folder) => {
      const path = packIn(args, folder);
      if (path !== undefined) hear(path);
      return path !== undefined;
    },
  };
}
