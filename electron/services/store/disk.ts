/**
 * The few calls through which the reader's files reach the disk: small enough for a test to fail each of
 * them in turn. Every one may throw what Node throws, an Error with a `code`.
 */
export type DiskFile = {
  /** Takes what it can from the offset on and says how many bytes that was: on a full disk, fewer than asked. */
  readonly write: (bytes: Buffer, offset: number) => Promise<number>;
  /** Returns when the bytes have reached the disk itself. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Disk = {
  /** With the folders above it, for this user alone; not an error when it is there. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** A new file for this user alone; EEXIST when the name is taken. */
  readonly create: (path: string) => Promise<DiskFile>;
  /** EISDIR for everything that is not an ordinary file. */
  readonly read: (path: string) => Promise<Buffer>;
  /** A second name for a file; EEXIST when the name is taken. */
  readonly link: (path: string, name: string) => Promise<void>;
  /** Replaces what has the name, at once; does nothing when both names mean the same file, as POSIX says. */
  readonly rename: (path: string, name: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Returns when the names in a folder have reached the disk itself. */
  readonly syncFolder: (path: string) => Promise<void>;
};

/** The `code` of a fault that a disk call threw, `UNKNOWN` for any other. */
export function faultCode(fault: unknown): string {
  const code = fault instanceof Error && "code" in fault ? fault.code : undefined;
  return typeof code === "string" ? code : "UNKNOWN";
}

/** The file's bytes, or nothing when there is no such file. */
export async function readIfThere(disk: Disk, path: string): Promise<Buffer | undefined> {
  try {
    return await disk.read(path);
  } catch (fault) {
    if (["ENOENT", "ENOTDIR"].includes(faultCode(fault))) return undefined;
    throw fault;
  }
}

export async function removeIfThere(disk: Disk, path: string): Promise<void> {
  try {
    await disk.remove(path);
  } catch (fault) {
    if (faultCode(fault) !== "ENOENT") throw fault;
  }
}

/** Writes a new file to its last byte and waits until the disk has it. The name must be free. */
export async function writeNew(disk: Disk, path: string, bytes: Buffer): Promise<void> {
  const file = await disk.create(path);
  try {
    let written = 0;
    while (written < bytes.length) {
      const taken = await file.write(bytes, written);
      if (taken <= 0) throw Object.assign(new Error("the disk took no more bytes"), { code: "ENOSPC" });
      written += taken;
    }
    await file.sync();
  } catch (fault) {
    // The first fault is the one to tell.
    await file.close().catch(() => {});
    throw fault;
  }
  await file.close();
}

/** Some file systems, such as FAT on a memory stick, know no second names. */
const withoutLinks = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

/** A second name for a file, or a copy of it where there are no second names. The name must be free. */
export async function linkOrCopy(disk: Disk, path: string, name: string): Promise<void> {
  try {
    await disk.link(path, name);
  } catch (fault) {
    if (!withoutLinks.has(faultCode(fault))) throw fault;
    await writeNew(disk, name, await disk.read(path));
  }
}
