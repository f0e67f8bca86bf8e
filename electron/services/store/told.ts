/** What the reader is told when their files cannot be read or written: the fault, and what to do about it. */
import type { Notice, SaveOutcome } from "#contract";

export type Failed = Extract<SaveOutcome, { kind: "failed" }>;

type Reason = { readonly reason: string; readonly remedy: string };

const full: Reason = { reason: "The disk is full", remedy: "Free some space, then try again." };
const readOnly: Reason = {
  reason: "Amends may not write to that folder",
  remedy: "Give yourself the right to write there, or name another folder in AMENDS_DATA and start Amends again.",
};
const tooMany: Reason = {
  reason: "Too many files are open on this computer",
  remedy: "Close other programs, then try again.",
};

const reasons: Readonly<Record<string, Reason>> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: readOnly,
  EACCES: readOnly,
  EPERM: readOnly,
  EMFILE: tooMany,
  ENFILE: tooMany,
};

function reasonOf(code: string): Reason {
  return (
    reasons[code] ?? {
      reason: `The disk reported an error (${code})`,
      remedy: "Copy what is not saved to another place, check the disk, then try again.",
    }
  );
}

/** Why a save did not happen, from the code of the fault. */
export function toldOfFailure(code: string, file: string): Failed {
  const { reason, remedy } = reasonOf(code);
  return { kind: "failed", reason: `${reason}: ${file} was not saved.`, remedy };
}

/** A file that could not be read at the start is never written over. */
export function toldOfUnreadable(file: string): Failed {
  return {
    kind: "failed",
    reason: `${file} could not be read when Amends started, so nothing is written over it.`,
    remedy: "Copy what is not saved to another place; the notice about this file says what to do with it.",
  };
}

const busy = {
  fault: "Amends is already open, so this one can show your files but not change them.",
  remedy: "Use the one that is open, or close it and start Amends again.",
};

export function toldOfOther(folder: string): Notice {
  return { file: folder, ...busy };
}

export function toldOfOtherWriter(): Failed {
  return { kind: "failed", reason: busy.fault, remedy: busy.remedy };
}

export function toldOfFolder(folder: string, code: string): Notice {
  const { reason, remedy } = reasonOf(code);
  return { file: folder, fault: `${reason}, so what you change is not kept.`, remedy };
}

export type OpeningFault = "damaged" | "missing" | "newer" | "unreachable";

export type Opening = {
  /** What the reader calls the state: `Your notes`. */
  readonly title: string;
  readonly file: string;
  readonly fault: OpeningFault;
  /** What is shown instead: the copy of the save before, or nothing. */
  readonly opened: "copy" | "empty";
  /** Where damaged files were put. */
  readonly kept: readonly string[];
};

export function toldOfOpening({ title, file, fault, opened, kept }: Opening): Notice {
  const shown =
    opened === "copy" ? "the copy of the save before it is shown" : "there is no copy, so it is shown empty";
  const said = faults[fault];
  const place = kept.length > 0 ? ` What could not be read is kept as ${kept.join(" and ")}.` : "";
  return { file, fault: `${title}: ${said.fault}; ${shown}.`, remedy: `${said.remedy}${place}` };
}

const faults: Readonly<Record<OpeningFault, { readonly fault: string; readonly remedy: string }>> = {
  damaged: { fault: "the file is damaged", remedy: "Check what is shown; a backup of your own may hold more." },
  missing: { fault: "the file is missing", remedy: "If you moved it, close Amends and put it back." },
  newer: {
    fault: "the file was saved by a later Amends and will not be changed",
    remedy: "Open it with the latest Amends.",
  },
  unreachable: {
    fault: "the file cannot be read just now and will not be changed",
    remedy: "Close Amends, make sure that you may read the file, and start it again.",
  },
};

export function toldOfChange(title: string, file: string, keptAs: string): Notice {
  return {
    file,
    fault: `${title}: another program changed the file while Amends was open; Amends saved what it had.`,
    remedy: `The other version is kept as ${keptAs}.`,
  };
}
