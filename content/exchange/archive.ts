/** Archives in memory. Nothing is unpacked to disk, and a name in an archive is only ever a name. */
import { strToU8, Unzip, UnzipInflate, unzipSync, type Zippable, zipSync } from "fflate";
import { exchangeLimits } from "./limits.ts";

export type ExchangeFile = { readonly name: string; readonly bytes: Uint8Array };

/** Files of one moment long ago, so that the same snippets make the same archive. */
const moment = "1980-01-02T12:00:00";

/** Several files as one. */
export function zipOf(files: readonly ExchangeFile[]): Uint8Array {
  const entries: Zippable = Object.create(null);
  for (const { name, bytes } of files) entries[name] = [bytes, { mtime: moment, level: 6 }];
  return zipSync(entries);
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

export type Unpacked =
  | { readonly kind: "files"; readonly files: readonly ExchangeFile[] }
  | { readonly kind: "refused"; readonly fault: string; readonly remedy: string };

const remedy = "pack the files again, without others among them";

/**
 * Reads an archive within limits.
 *
 * Its table of contents is checked before a byte is unpacked; then the files are read one after the other
 * and counted as they grow, because the table may lie.
 */
export function unzip(bytes: Uint8Array): Unpacked {
  try {
    const listed = list(bytes);
    const fault = listFault(listed, bytes.length);
    if (fault !== undefined) return { kind: "refused", fault, remedy };
    return unpack(bytes, new Map(listed.map(({ name, originalSize }) => [name, originalSize])));
  } catch {
    return { kind: "refused", fault: "the archive is damaged or packed in a way we do not read", remedy };
  }
}

type Entry = {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
  readonly compression: number;
};

function list(bytes: Uint8Array): readonly Entry[] {
  const entries: Entry[] = [];
  unzipSync(bytes, {
    filter: ({ name, size, originalSize, compression }) => {
      if (entries.length <= exchangeLimits.entries) entries.push({ name, size, originalSize, compression });
      return false;
    },
  });
  return entries;
}

function listFault(entries: readonly Entry[], packed: number): string | undefined {
  if (entries.length > exchangeLimits.entries) return `more than ${exchangeLimits.entries} files`;
  const names = new Set<string>();
  let unpacked = 0;
  let stored = 0;
  for (const { name, size, originalSize, compression } of entries) {
    const folded = name.normalize("NFC").toLowerCase();
    if (names.has(folded)) return `two files are called ${shown(name)}`;
    names.add(folded);
    if (!isSafeName(name)) return `the name ${shown(name)} leads out of the archive or cannot be a file's`;
    if (compression !== 0 && compression !== 8) return `${shown(name)} is packed in a way we do not read`;
    if (originalSize > exchangeLimits.entry) return `${shown(name)} is larger than ${exchangeLimits.entry} bytes`;
    if (originalSize > Math.max(size, 1) * exchangeLimits.ratio) return `${shown(name)} grows more than a hundredfold`;
    unpacked += originalSize;
    stored += size;
  }
  if (unpacked > exchangeLimits.unpacked) return `more than ${exchangeLimits.unpacked} bytes in all`;
  return stored > packed ? "its files overlap" : undefined;
}

/** A relative path of plain names: no drive, no backslash, no step upwards, nothing unseen. */
export function isSafeName(name: string): boolean {
  if (name === "" || name.length > 300 || /[\\:*?"<>|]|(?!\t)\p{Cc}|\p{Cf}|\p{Cs}/u.test(name)) return false;
  const parts = name.replace(/\/$/, "").split("/");
  return parts.every((part) => part !== "" && part !== "." && part !== ".." && !/[. ]$/.test(part));
}

function shown(name: string): string {
  return JSON.stringify(name.slice(0, 80));
}

const slice = 16 * 1024;

function unpack(bytes: Uint8Array, sizes: ReadonlyMap<string, number>): Unpacked {
  const files: ExchangeFile[] = [];
  const open = new Set<string>();
  let fault: string | undefined;
  const stream = new Unzip((file) => {
    const size = sizes.get(file.name);
    if (size === undefined || open.has(file.name)) {
      fault = `${shown(file.name)} is not in the table of contents`;
      return;
    }
    open.add(file.name);
    const parts: Uint8Array[] = [];
    let length = 0;
    file.ondata = (error, part, final) => {
      if (error !== null || fault !== undefined) {
        fault ??= `${shown(file.name)} cannot be unpacked`;
        return;
      }
      length += part.length;
      if (length > size) fault = `${shown(file.name)} is larger than it says`;
      else parts.push(part);
      if (!final || fault !== undefined) return;
      if (length < size) fault = `${shown(file.name)} is smaller than it says`;
      else if (!file.name.endsWith("/")) files.push({ name: file.name, bytes: joined(parts, length) });
    };
    file.start();
  });
  stream.register(UnzipInflate);
  for (let at = 0; at < bytes.length && fault === undefined; at += slice) {
    stream.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
  }
  const folders = [...sizes.keys()].filter((name) => name.endsWith("/")).length;
  if (fault === undefined && files.length + folders < sizes.size) fault = "some of its files are missing";
  return fault === undefined ? { kind: "files", files } : { kind: "refused", fault, remedy };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function fileOf(name: string, text: string): ExchangeFile {
  return { name, bytes: strToU8(text) };
}
