/**
 * One Amends at a time writes to the folder. The lock is a file that names its process; the lock of a
 * process that has ended, however it ended, is nobody's.
 */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { type Disk, faultCode, linkOrCopy, readIfThere, removeIfThere, writeNew } from "./disk.ts";
import type { Processes, ProcessMark } from "./processes.ts";

export type LockAnswer =
  | { readonly kind: "held" }
  | { readonly kind: "other" }
  /** The lock can be neither made nor read: the folder is read-only, or the disk is full. */
  | { readonly kind: "fault"; readonly code: string };

export type Lock = {
  /** Takes the lock, or makes sure that it is still ours. */
  readonly hold: () => Promise<LockAnswer>;
  readonly release: () => Promise<void>;
};

const lockFile = "amends.lock";
const Mark = z.object({ pid: z.int(), started: z.string() });

export function lockOf(disk: Disk, folder: string, processes: Processes): Lock {
  const path = join(folder, lockFile);
  const aside = () => join(folder, `${lockFile}.${randomBytes(6).toString("hex")}`);
  let own: Buffer | undefined;

  async function take(): Promise<LockAnswer> {
    const text = Buffer.from(JSON.stringify({ ...(await processes.self()), key: randomBytes(8).toString("hex") }));
    // Written apart and then named, so that nobody ever reads half a lock.
    const draft = aside();
    try {
      await writeNew(disk, draft, text);
      // Each round ends a lock that nobody holds; a living holder ends the search.
      for (let round = 0; round < 5; round++) {
        if (await nameIsOurs(draft)) {
          own = text;
          return { kind: "held" };
        }
        const found = await readIfThere(disk, path);
        if (found && (await isAlive(found))) return { kind: "other" };
        if (found) await discard(found);
      }
      return { kind: "other" };
    } finally {
      await removeIfThere(disk, draft).catch(() => {});
    }
  }

  async function nameIsOurs(draft: string): Promise<boolean> {
    try {
      await linkOrCopy(disk, draft, path);
      return true;
    } catch (fault) {
      if (faultCode(fault) === "EEXIST") return false;
      throw fault;
    }
  }

  async function isAlive(text: Buffer): Promise<boolean> {
    const mark = readMark(text);
    return mark !== undefined && (await processes.isRunning(mark));
  }

  /** Takes an abandoned lock away; if it was replaced since we read it, puts the living one back. */
  async function discard(abandoned: Buffer): Promise<void> {
    const away = aside();
    await disk.rename(path, away);
    const moved = await readIfThere(disk, away);
    if (moved && !moved.equals(abandoned)) await linkOrCopy(disk, away, path);
    await removeIfThere(disk, away);
  }

  async function hold(): Promise<LockAnswer> {
    try {
      const found = own && (await readIfThere(disk, path));
      // Never taken yet, or the folder was cleared under us.
      if (!own || !found) return await take();
      return found.equals(own) ? { kind: "held" } : { kind: "other" };
    } catch (fault) {
      return { kind: "fault", code: faultCode(fault) };
    }
  }

  let last: Promise<LockAnswer> | undefined;
  return {
    // One at a time, or two saves of our own would find each other's lock.
    hold: () => {
      last = last ? last.then(hold) : hold();
      return last;
    },
    release: async () => {
      if (!own) return;
      const found = await readIfThere(disk, path).catch(() => undefined);
      if (found?.equals(own)) await removeIfThere(disk, path).catch(() => {});
      own = undefined;
    },
  };
}

function readMark(text: Buffer): ProcessMark | undefined {
  try {
    return Mark.parse(JSON.parse(text.toString("utf8")));
  } catch {
    return undefined;
  }
}
