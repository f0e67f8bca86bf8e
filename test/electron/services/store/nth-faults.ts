/**
 * Every call to the disk fails once, in every way, during every operation: whatever happens, the reader's
 * notes are those of before or of after, and nothing that failed is called saved.
 */
import { join } from "node:path";
import type { Disk } from "../../../../electron/services/store/index.ts";
import { type Fault, faults, faultyDisk } from "./faulty-disk.ts";
import { processTable, type Running, type Subject } from "./subjects.ts";

export type NthResult = {
  readonly operation: string;
  readonly faults: number;
  /** The notes were neither those of before nor those of after, or a saved one was gone. */
  readonly bad: number;
  /** A fault happened and the outcome was `saved`, or the app started without a word and without the notes. */
  readonly unreported: number;
};

/** One folder on some disk, empty at first. */
export type Place = { readonly disk: Disk; readonly folder: string };

type Operation = {
  readonly name: string;
  readonly notesBefore: number;
  readonly spoil?: (place: Place) => Promise<void>;
  /** Without a write, only the start itself is examined. */
  readonly writes: boolean;
};

const operations: readonly Operation[] = [
  { name: "first save", notesBefore: 0, writes: true },
  { name: "second save", notesBefore: 1, writes: true },
  { name: "later save", notesBefore: 3, writes: true },
  { name: "start", notesBefore: 3, writes: false },
  { name: "start after damage", notesBefore: 3, writes: false, spoil: spoilNotes },
];

export async function runNthFaults(subject: Subject, newPlace: () => Promise<Place>): Promise<NthResult[]> {
  const results: NthResult[] = [];
  for (const operation of operations) {
    const seen: Seen[] = [];
    for (const fault of faults) seen.push(...(await tryEachCall(subject, newPlace, operation, fault)));
    results.push({
      operation: operation.name,
      faults: seen.length,
      bad: seen.filter(({ bad }) => bad).length,
      unreported: seen.filter(({ unreported }) => unreported).length,
    });
  }
  return results;
}

/** From the first call on until the operation has no further one. */
async function tryEachCall(subject: Subject, newPlace: () => Promise<Place>, operation: Operation, fault: Fault) {
  const all: Seen[] = [];
  for (let at = 1; ; at++) {
    const seen = await tryOnce(subject, await newPlace(), operation, at, fault);
    if (seen === "past the last call") return all;
    if (seen !== "passed over") all.push(seen);
  }
}

type Seen = { readonly bad: boolean; readonly unreported: boolean };

async function tryOnce(
  subject: Subject,
  place: Place,
  operation: Operation,
  at: number,
  fault: Fault,
): Promise<Seen | "passed over" | "past the last call"> {
  const table = processTable();
  const run = (disk: Disk): Running => subject.start(disk, place.folder, table.next());
  const before = await prepare(run(place.disk), operation.notesBefore);
  await operation.spoil?.(place);
  const expected = operation.spoil ? before.slice(0, -1) : before;

  const process = table.next();
  const broken = faultyDisk(place.disk, at, fault);
  const present = switchable(operation.writes ? place.disk : broken.disk);
  const running = subject.start(present.disk, place.folder, process);

  let saved = false;
  let told = false;
  if (operation.writes) {
    await running.readUserData();
    present.turnTo(broken.disk);
    const outcome = await running.writeNote(note("new")).catch(() => undefined);
    saved = outcome?.kind === "saved";
    told = !saved;
  } else {
    const data = await running.readUserData().catch(() => undefined);
    told = broken.crashed() || !data || data.notices.length > 0 || texts(data.notes) === texts(expected);
  }
  if (!broken.hit()) {
    await running.close();
    return broken.calls() < at ? "past the last call" : "passed over";
  }
  const harmless = fault.kind === "short";
  const unreported = operation.writes ? saved && !harmless : !told;

  // The same process tries again, now that the fault has passed; then another one looks at what is there.
  let bad = false;
  if (broken.crashed()) process.end();
  else {
    if (operation.writes && !saved) bad ||= (await running.writeNote(note("again"))).kind !== "saved";
    await running.close();
  }
  const later = run(place.disk);
  const found = texts((await later.readUserData()).notes);
  await later.close();
  const allowed = allowedAfter(operation, broken.crashed(), saved, expected);
  bad ||= !allowed.some((notes) => texts(notes) === found);
  return { bad, unreported };
}

type Texts = readonly { readonly text: string }[];

function allowedAfter(operation: Operation, crashed: boolean, saved: boolean, before: Texts): readonly Texts[] {
  if (!operation.writes) return [before];
  const added = [...before, note("new")];
  if (saved) return [added];
  if (crashed) return [before, added];
  // A save that was told to have failed may still have reached the file; the second one stands in any case.
  return [
    [...before, note("again")],
    [...added, note("again")],
  ];
}

async function prepare(running: Running, count: number): Promise<Texts> {
  for (let at = 0; at < count; at++) await running.writeNote(note(`old ${at}`));
  const { notes } = await running.readUserData();
  await running.close();
  return notes;
}

async function spoilNotes({ disk, folder }: Place): Promise<void> {
  const path = join(folder, "notes.json");
  await disk.remove(path);
  const file = await disk.create(path);
  await file.write(Buffer.from('{"format":"amends-no'), 0);
  await file.close();
}

/** A disk that can be changed for another under a running app. */
function switchable(first: Disk): { readonly disk: Disk; readonly turnTo: (next: Disk) => void } {
  let present = first;
  const disk: Disk = {
    makeFolder: (path) => present.makeFolder(path),
    create: (path) => present.create(path),
    read: (path) => present.read(path),
    link: (path, name) => present.link(path, name),
    rename: (path, name) => present.rename(path, name),
    remove: (path) => present.remove(path),
    syncFolder: (path) => present.syncFolder(path),
  };
  return {
    disk,
    turnTo: (next) => {
      present = next;
    },
  };
}

function note(text: string) {
  return { about: `case/${text.replaceAll(" ", "-")}`, text };
}

function texts(notes: Texts): string {
  return JSON.stringify(notes.map(({ text }) => text));
}
