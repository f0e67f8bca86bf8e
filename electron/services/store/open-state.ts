/**
 * What can be had of a state when Amends starts. A file that cannot be used is kept beside under another
 * name and never written over; what is shown instead, the reader is told.
 */
import type { Notice } from "#contract";
import { type Disk, faultCode, readIfThere, removeIfThere } from "./disk.ts";
import { type Decoded, decode, type StateKind } from "./envelope.ts";
import type { Names } from "./names.ts";
import { type OpeningFault, toldOfOpening } from "./told.ts";

export type OpenedState<Data> = {
  readonly data: Data;
  /** The bytes of the main file, when they are the data; nothing when the data came from elsewhere. */
  readonly onDisk: Buffer | undefined;
  /** False when a file could not be read and stands where a save would write. */
  readonly mayReplace: boolean;
  readonly notices: readonly Notice[];
};

type Found<Data> = Decoded<Data> | { readonly kind: "missing" } | { readonly kind: "unreachable" };
type Inspected<Data> = { readonly found: Found<Data>; readonly bytes: Buffer | undefined };

/** @param writable whether this process may change the folder; without that, nothing is renamed or removed */
export async function openState<Data>(
  disk: Disk,
  names: Names,
  kind: StateKind<Data>,
  writable: boolean,
): Promise<OpenedState<Data>> {
  if (writable) {
    // Drafts of a save that was cut off.
    await removeIfThere(disk, names.draft).catch(() => {});
    await removeIfThere(disk, names.copyDraft).catch(() => {});
  }
  const { found: main, bytes } = await inspect(disk, names.main, kind);
  if (main.kind === "good") return { data: main.data, onDisk: bytes, mayReplace: true, notices: [] };

  const { found: copy } = await inspect(disk, names.copy, kind);
  if (main.kind === "missing" && copy.kind === "missing") {
    return { data: kind.empty, onDisk: undefined, mayReplace: true, notices: [] };
  }

  const mainClear = await clear(main, names.main);
  const copyClear = await clear(copy, names.copy);
  const opened = copy.kind === "good" ? "copy" : "empty";
  const kept = [mainClear, copyClear].flatMap(({ keptAs }) => keptAs ?? []);
  const fault: OpeningFault = main.kind;
  return {
    data: copy.kind === "good" ? copy.data : kind.empty,
    onDisk: undefined,
    mayReplace: mainClear.clear && copyClear.clear,
    notices: [toldOfOpening({ title: kind.title, file: names.main, fault, opened, kept })],
  };

  /** Moves damage out of the way; a file that a later Amends wrote, or that we cannot reach, stays. */
  async function clear({ kind: state }: Found<Data>, name: string): Promise<{ clear: boolean; keptAs?: string }> {
    if (state === "good" || state === "missing") return { clear: true };
    if (state !== "damaged" || !writable) return { clear: false };
    const keptAs = names.aside();
    try {
      await disk.rename(name, keptAs);
      return { clear: true, keptAs };
    } catch {
      return { clear: false };
    }
  }
}

async function inspect<Data>(disk: Disk, name: string, kind: StateKind<Data>): Promise<Inspected<Data>> {
  try {
    const bytes = await readIfThere(disk, name);
    return { found: bytes ? decode(kind, bytes) : { kind: "missing" }, bytes };
  } catch (fault) {
    // A folder in the place of the file will not pass by itself, unlike too many open files or a lost drive.
    return { found: { kind: faultCode(fault) === "EISDIR" ? "damaged" : "unreachable" }, bytes: undefined };
  }
}
