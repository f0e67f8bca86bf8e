import { execFile } from "node:child_process";
import { readdir, rm, statfs } from "node:fs/promises";
import { promisify } from "node:util";
import { nodeDisk } from "../../../../electron/services/store/index.ts";
import { newFolder } from "../new-folder.ts";
import type { SizedPlace } from "./full-disk.ts";
import { memoryDisk } from "./memory-disk.ts";

const run = promisify(execFile);

export async function memoryPlace(): Promise<SizedPlace> {
  const disk = memoryDisk();
  return {
    disk,
    folder: "/reader",
    leave: async (bytes) => {
      disk.capacity = bytes === undefined ? Number.POSITIVE_INFINITY : disk.used() + bytes;
    },
    names: async () => disk.names(),
    dispose: async () => {},
  };
}

/** A file system of its own in memory, whose size the kernel keeps; needs Linux and root. */
export async function tmpfsPlace(): Promise<SizedPlace> {
  const folder = await newFolder();
  await run("mount", ["-t", "tmpfs", "-o", "size=16m", "tmpfs", folder]);
  return {
    disk: nodeDisk,
    folder,
    leave: async (bytes) => {
      const { blocks, bfree, bsize } = await statfs(folder);
      const size = bytes === undefined ? 16 * 1024 * 1024 : (blocks - bfree) * bsize + bytes;
      await run("mount", ["-o", `remount,size=${size}`, folder]);
    },
    names: () => readdir(folder),
    dispose: async () => {
      await run("umount", [folder]);
      await rm(folder, { recursive: true });
    },
  };
}

/** Why no tmpfs can be mounted here, or nothing when one can. */
export async function noTmpfs(): Promise<string | undefined> {
  if (process.platform !== "linux") return "it is no Linux";
  if (process.getuid?.() !== 0) return "mounting needs root";
  try {
    const place = await tmpfsPlace();
    await place.dispose();
    return undefined;
  } catch {
    return "mounting is not allowed";
  }
}
