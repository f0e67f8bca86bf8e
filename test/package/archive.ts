/** Reads an ASAR archive as Electron does, and holds every file against the hash in the archive's header. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type DirectoryRecord, type FileRecord, getRawHeader } from "@electron/asar";

/** A file of an archive, and where its bytes stand. */
export type PackedFile = {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
};

export type Archive = { readonly bytes: Buffer; readonly files: readonly PackedFile[] };

/** Before the header stand its own lengths. */
const lengths = 8;

export function readArchive(path: string): Archive {
  const { header, headerSize } = getRawHeader(path);
  const bytes = readFileSync(path);
  return { bytes, files: filesOf(header, "", headerSize + lengths) };
}

function filesOf(folder: DirectoryRecord, path: string, base: number): PackedFile[] {
  return Object.entries(folder.files).flatMap(([name, entry]) =>
    "files" in entry ? filesOf(entry, `${path}${name}/`, base) : [packedFile(entry, `${path}${name}`, base)],
  );
}

function packedFile({ offset, size, unpacked, integrity }: FileRecord, path: string, base: number): PackedFile {
  // A file beside the archive is not covered by what Electron checks.
  if (unpacked) throw new Error(`${path} lies outside the archive: let electron-builder.config.ts unpack nothing.`);
  if (!integrity) throw new Error(`${path} is a link or has no hash: let electron/package/stage.ts copy plain files.`);
  const start = base + Number(offset);
  return { path, start, end: start + size, sha256: integrity.hash };
}

export function textOf({ bytes, files }: Archive, path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`The archive holds no ${path}: see electron/package/stage.ts.`);
  return bytes.toString("utf8", file.start, file.end);
}

/** The paths of files whose bytes are not the ones that were packed. */
export function changedFiles({ bytes, files }: Archive): readonly string[] {
  return files.filter((file) => hashOf(bytes, file) !== file.sha256).map(({ path }) => path);
}

/** Bytes of the archive that belong to no file, where something could hide. */
export function unlistedBytes({ bytes, files }: Archive): number {
  const first = Math.min(...files.map(({ start }) => start));
  return bytes.length - first - files.reduce((total, { start, end }) => total + end - start, 0);
}

function hashOf(bytes: Buffer, { start, end }: PackedFile): string {
  return createHash("sha256").update(bytes.subarray(start, end)).digest("hex");
}
