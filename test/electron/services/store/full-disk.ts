/**
 * A save on a disk with room for 0, 4, 8 … KB more, up to twice the state: it is saved whole or not at
 * all, says which, and works once there is room.
 */
import type { Disk } from "../../../../electron/services/store/index.ts";
import { processTable, type Subject } from "./subjects.ts";

export type FullDiskResult = {
  readonly steps: number;
  /** Steps at which the save did not fit, and was told to have failed. */
  readonly refused: number;
  readonly saved: number;
  /** Steps after which the notes were neither the old nor the new ones, or not those that the outcome told. */
  readonly lost: number;
  /** Steps at which the save still failed when there was room again. */
  readonly stuck: number;
  /** Steps that left a half-written file behind. */
  readonly strays: number;
};

/** A disk whose free room can be set. */
export type SizedPlace = {
  readonly disk: Disk;
  readonly folder: string;
  /** Leaves room for so many bytes beyond what is used now; nothing takes the limit away. */
  readonly leave: (bytes: number | undefined) => Promise<void>;
  readonly names: () => Promise<readonly string[]>;
  readonly dispose: () => Promise<void>;
};

const step = 4096;
/** Ten notes of this length make a state of about 100 KB, so that there are some fifty steps. */
const text = "We lost two of your bricks. ".repeat(370);

export async function runFullDisk(subject: Subject, newPlace: () => Promise<SizedPlace>): Promise<FullDiskResult> {
  const result = { steps: 0, refused: 0, saved: 0, lost: 0, stuck: 0, strays: 0 };
  const stateSize = 11 * text.length;
  for (let room = 0; room <= 2 * stateSize; room += step) {
    const seen = await saveWithRoom(subject, await newPlace(), room);
    result.steps++;
    result[seen.outcome]++;
    if (seen.lost) result.lost++;
    if (seen.stuck) result.stuck++;
    if (seen.stray) result.strays++;
  }
  return result;
}

async function saveWithRoom(subject: Subject, place: SizedPlace, room: number) {
  const table = processTable();
  const start = () => subject.start(place.disk, place.folder, table.next());
  // While another runs, this one may not write and only sees the file as it is.
  const read = async () => {
    const reader = start();
    const { notes } = await reader.readUserData();
    await reader.close();
    return notes.map(({ about, text: written }) => `${about} ${written.length}`).join();
  };

  const first = start();
  for (let at = 0; at < 10; at++) await first.writeNote({ about: `case/old-${at}`, text });
  await first.close();
  const before = await read();

  const running = start();
  await running.readUserData();
  await place.leave(room);
  const outcome = (await running.writeNote({ about: "case/new", text })).kind;
  await place.leave(undefined);
  const after = `${before},case/new ${text.length}`;
  const found = await read();
  const lost = outcome === "saved" ? found !== after : found !== before && found !== after;

  const stuck = (await running.writeNote({ about: "case/new", text })).kind !== "saved";
  await running.close();
  const complete = (await read()) === after;
  const stray = (await place.names()).some((name) => name.endsWith(".new"));
  await place.dispose();
  return { outcome: outcome === "saved" ? "saved" : "refused", lost, stuck: stuck || !complete, stray } as const;
}
