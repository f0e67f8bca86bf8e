import { constants } from "node:fs";
import { link, mkdir, open, rename, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Disk, faultCode } from "./disk.ts";

const onWindows = process.platform === "win32";

/** A FIFO put in the place of a file must not keep us waiting for a writer; Windows has no such flag. */
const openToRead = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

export const nodeDisk: Disk = {
  makeFolder: async (path) => {
    const first = await mkdir(path, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    for (let made = path; made.length >= first.length; made = dirname(made)) await nodeDisk.syncFolder(dirname(made));
  },

  create: async (path) => {
    const handle = await open(path, "wx", 0o600);
    return {
      write: async (bytes, offset) => (await handle.write(bytes, offset)).bytesWritten,
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },

  read: async (path) => {
    const handle = await open(path, openToRead);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) throw Object.assign(new Error(`${path} is not a file`), { code: "EISDIR" });
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  },

  link,
  rename: (path, name) => (onWindows ? patiently(() => rename(path, name)) : rename(path, name)),
  remove: (path) => (onWindows ? patiently(() => unlink(path)) : unlink(path)),

  syncFolder: async (path) => {
    // Windows cannot open a folder, and keeps its names in a journal of its own.
    if (onWindows) return;
    const handle = await open(path, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

/** On Windows a virus scanner may hold a file for a moment after it was written. */
async function patiently(act: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (fault) {
      if (attempt === 10 || !["EPERM", "EBUSY", "EACCES"].includes(faultCode(fault))) throw fault;
      await wait(attempt * 20);
    }
  }
}
