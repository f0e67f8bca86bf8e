/** A disk whose Nth call goes wrong, to find out what every one of them can do to the reader's files. */
import type { Disk, DiskFile } from "../../../../electron/services/store/index.ts";

export const faultCodes = ["ENOSPC", "EIO", "EACCES", "EMFILE", "EROFS", "EXDEV"] as const;

export type Fault =
  /** The call does nothing and throws. */
  | { readonly kind: "error"; readonly code: string }
  /** The call does its work and then throws, as a lost answer from a network drive does. */
  | { readonly kind: "error-after"; readonly code: string }
  /** A write takes half of what it was given and says so. */
  | { readonly kind: "short" }
  /** A write takes half, and the next call finds the disk full. */
  | { readonly kind: "short-then-full" }
  /** The process ends: half of a write, nothing of any other call, and nothing ever after. */
  | { readonly kind: "crash" };

export const faults: readonly Fault[] = [
  ...faultCodes.map((code) => ({ kind: "error", code }) as const),
  { kind: "error-after", code: "EIO" },
  { kind: "short" },
  { kind: "short-then-full" },
  { kind: "crash" },
];

export type FaultyDisk = {
  readonly disk: Disk;
  /** Calls so far. */
  readonly calls: () => number;
  /** Whether the fault has happened, and not been passed over because its call was no write. */
  readonly hit: () => boolean;
  readonly crashed: () => boolean;
};

export class Crash extends Error {}

/** @param at the call that goes wrong; the first is 1 */
export function faultyDisk(real: Disk, at: number, fault: Fault): FaultyDisk {
  let calls = 0;
  let hit = false;
  let crashed = false;
  let full = false;

  async function call<Result>(act: () => Promise<Result>, half?: () => Promise<Result>): Promise<Result> {
    calls++;
    if (crashed) throw new Crash();
    if (full) {
      full = false;
      throw coded("ENOSPC");
    }
    if (calls !== at) return act();
    switch (fault.kind) {
      case "error":
        hit = true;
        throw coded(fault.code);
      case "error-after":
        await act();
        hit = true;
        throw coded(fault.code);
      case "crash":
        hit = true;
        crashed = true;
        await half?.();
        throw new Crash();
      case "short":
      case "short-then-full":
        if (!half) return act();
        hit = true;
        full = fault.kind === "short-then-full";
        return half();
    }
  }

  const disk: Disk = {
    makeFolder: (path) => call(() => real.makeFolder(path)),
    create: async (path) => {
      let opened: DiskFile | undefined;
      const file = await call(async () => {
        opened = await real.create(path);
        return opened;
      }).catch(async (fault: unknown) => {
        await opened?.close();
        throw fault;
      });
      return {
        write: (bytes, offset) =>
          call(
            () => file.write(bytes, offset),
            () => file.write(bytes.subarray(0, offset + Math.ceil((bytes.length - offset) / 2)), offset),
          ),
        sync: () => call(() => file.sync()),
        close: async () => {
          // As the system does: a file is closed even when closing it reports a fault, or when its process ends.
          await file.close();
          return call(async () => {});
        },
      };
    },
    read: (path) => call(() => real.read(path)),
    link: (path, name) => call(() => real.link(path, name)),
    rename: (path, name) => call(() => real.rename(path, name)),
    remove: (path) => call(() => real.remove(path)),
    syncFolder: (path) => call(() => real.syncFolder(path)),
  };
  return { disk, calls: () => calls, hit: () => hit, crashed: () => crashed };
}

function coded(code: string): Error {
  return Object.assign(new Error(`${code}: made by the test`), { code });
}
