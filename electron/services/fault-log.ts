/**
 * The log of faults on this computer: when, in which version, what kind of fault, and where in our own files. Nothing
 * of what a reader typed, and nothing that could hold it: no message, no address, no name of a function.
 */
import { closeSync, constants, fstatSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { constants as system } from "node:os";
import { join } from "node:path";
import { type Fault, faultOf } from "#contract/faults";
import { faultCode } from "./store/index.ts";

/** Bytes after which the log is put aside and begun again. */
export const logLength = 256 * 1024;

/** What befell a window rather than a line of code. */
export type WindowTrouble = "page-gone" | "page-hung" | "page-not-loaded";

export type LogEntry = {
  readonly where: "main" | "page" | "window";
  readonly what: Fault["name"] | WindowTrouble;
  /** Of the system or of Chromium, from their own lists. */
  readonly code?: string | number | undefined;
  readonly frames?: Fault["frames"];
};

export type FaultLog = {
  readonly file: string;
  /** Never throws: who has met one fault must not meet a second. */
  readonly write: (entry: LogEntry) => void;
  readonly read: () => Promise<string>;
  /** Makes an empty one where there is none, so that there is something to open. */
  readonly make: () => Promise<void>;
};

/** @param version of Amends */
export function openFaultLog(folder: string, version: string, clock: () => Date): FaultLog {
  const file = join(folder, "faults.log");
  return {
    file,
    write: ({ where, what, code, frames = [] }) => {
      const places = frames.map((frame) => `${frame.file}:${frame.line}:${frame.column}`);
      const words = [clock().toISOString(), version, where, what, ...(code === undefined ? [] : [code]), ...places];
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        append(file, `${words.join(" ")}\n`);
      } catch {
        // A disk that takes no line now is told to the reader at the next save.
      }
    },
    read: () => readFile(file, "utf8").catch(() => ""),
    make: () => writeFile(file, "", { flag: "ax", mode: 0o600 }).catch(() => {}),
  };
}

/** At once, since the process may be about to end. What has taken the file's place and would make us wait is refused. */
const toAppend = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | (constants.O_NONBLOCK ?? 0);

function append(file: string, line: string): void {
  const descriptor = openSync(file, toAppend, 0o600);
  try {
    writeSync(descriptor, line);
    if (fstatSync(descriptor).size < logLength) return;
  } finally {
    closeSync(descriptor);
  }
  renameSync(file, file.replace(/\.log$/, ".old.log"));
}

/** What an error of the main process leaves in the log. @param root address of the build folder, with its last slash */
export function mainEntry(error: unknown, root: string): LogEntry {
  const { name, frames } = faultOf(error, root);
  const code = faultCode(error);
  return { where: "main", what: name, frames, ...(Object.hasOwn(system.errno, code) && { code }) };
}
