/** A file that the system hands to Amends, to be looked at before any of it is taken in. */
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { exchangeLimits } from "#content/exchange";
import type { OpenedFile } from "#contract";

export type OpenedFiles = {
  /** Keeps the path, from the system alone, until the page takes the file; the last one counts. */
  readonly offer: (path: string) => void;
  readonly take: () => Promise<OpenedFile>;
};

export function openedFiles(): OpenedFiles {
  let waiting: string | undefined;
  return {
    offer: (path) => {
      waiting = path;
    },
    take: async () => {
      const path = waiting;
      waiting = undefined;
      return path === undefined ? { kind: "none" } : read(path);
    },
  };
}

async function read(path: string): Promise<OpenedFile> {
  const name = basename(path);
  try {
    // What has the name of a file but is a pipe would keep us waiting.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return failed(`${name} is not a file.`, "Open a pack that Amends exported.");
      if (stats.size > exchangeLimits.file) {
        const most = exchangeLimits.file / 1024 / 1024;
        return failed(`${name} is larger than the ${most} MB that a pack may have.`, "Export it in parts.");
      }
      // It may have grown since: what is beyond the limit is not read, and half a pack is no JSON.
      const bytes = Buffer.alloc(stats.size);
      const { bytesRead } = await handle.read(bytes, 0, stats.size, 0);
      return { kind: "file", name, base64: bytes.subarray(0, bytesRead).toString("base64") };
    } finally {
      await handle.close();
    }
  } catch {
    return failed(`${name} cannot be read.`, "Make sure that it is still there and that you may read it.");
  }
}

function failed(reason: string, remedy: string): OpenedFile {
  return { kind: "failed", reason, remedy };
}
