/**
 * One state of the reader, whole in memory and whole on disk: at any moment, power cut or full disk, the
 * file is the state before or the state after, and the copy beside it is the one before that.
 *
 * The order of a save: the new state into a file of its own, to its last byte and down to the disk; the
 * old file, read again and found unchanged, linked as the copy; the new one renamed over it; the folder's
 * names down to the disk. Only then is it saved. Without the last step a power cut undoes saves that were
 * acknowledged; without the loop in the first, a full disk leaves half a file that passes for a whole one.
 */
import type { Notice, SaveOutcome } from "#contract";
import { type Disk, faultCode, linkOrCopy, readIfThere, removeIfThere, writeNew } from "./disk.ts";
import { encode, type StateKind } from "./envelope.ts";
import { namesOf } from "./names.ts";
import { openState } from "./open-state.ts";
import { type Failed, toldOfChange, toldOfFailure, toldOfUnreadable } from "./told.ts";

export type StateFile<Data> = {
  readonly read: () => Data;
  readonly notices: () => readonly Notice[];
  /** Saves what `change` makes of the present state; saves wait for one another. */
  readonly update: (change: (data: Data) => Data) => Promise<SaveOutcome>;
  /** Settles when no save is under way. */
  readonly idle: () => Promise<void>;
};

/** Asked at opening and before each save; a refusal is the save's outcome. */
export type MayWrite = () => Promise<Failed | undefined>;

export async function openStateFile<Data>(
  disk: Disk,
  folder: string,
  kind: StateKind<Data>,
  mayWrite: MayWrite,
): Promise<StateFile<Data>> {
  const names = namesOf(folder, kind.name);
  const opened = await openState(disk, names, kind, (await mayWrite()) === undefined);
  const notices = [...opened.notices];
  let { data, onDisk } = opened;
  let last: Promise<unknown> = Promise.resolve();

  return {
    read: () => data,
    notices: () => notices,
    update: (change) => {
      const saved = last.then(() => save(change(data)));
      last = saved.catch(() => {});
      return saved;
    },
    idle: async () => {
      await last;
    },
  };

  async function save(next: Data): Promise<SaveOutcome> {
    const refused = opened.mayReplace ? await mayWrite() : toldOfUnreadable(names.main);
    if (refused) return refused;
    const bytes = encode(kind, next);
    try {
      await removeIfThere(disk, names.draft);
      await writeNew(disk, names.draft, bytes);
      await keepCopy();
      await disk.rename(names.draft, names.main);
      await disk.syncFolder(folder);
    } catch (fault) {
      await removeIfThere(disk, names.draft).catch(() => {});
      await removeIfThere(disk, names.copyDraft).catch(() => {});
      // A fault after the rename leaves the new state in place, if perhaps not for good: memory follows the file.
      const now = await readIfThere(disk, names.main).catch(() => undefined);
      if (now?.equals(bytes)) adopt(next, bytes);
      return toldOfFailure(faultCode(fault), names.main);
    }
    adopt(next, bytes);
    return { kind: "saved" };
  }

  function adopt(next: Data, bytes: Buffer): void {
    data = next;
    onDisk = bytes;
  }

  /** Makes the file as it is now the copy, if it is still what we know it to be; anything else is set aside. */
  async function keepCopy(): Promise<void> {
    const now = await readIfThere(disk, names.main);
    if (!now) return;
    if (!onDisk?.equals(now)) {
      const aside = names.aside();
      await linkOrCopy(disk, names.main, aside);
      notices.push(toldOfChange(kind.title, names.main, aside));
      return;
    }
    await removeIfThere(disk, names.copyDraft);
    await linkOrCopy(disk, names.main, names.copyDraft);
    await disk.rename(names.copyDraft, names.copy);
    // Renaming does nothing when both names already meant the same file.
    await removeIfThere(disk, names.copyDraft);
  }
}
