/**
 * One file of the reader is damaged while Amends is closed. It starts all the same, shows a state that is
 * at most one save old, keeps the damaged file, says so, and saves again.
 */
import { join } from "node:path";
import { z } from "zod";
import { defaultPreferences, type UserData } from "#contract";
import { encode, faultCode } from "../../../../electron/services/store/index.ts";
import { type MemoryDisk, memoryDisk } from "./memory-disk.ts";
import { seeded } from "./random.ts";
import { processTable, type Running, type Subject } from "./subjects.ts";

export type CorruptionResult = {
  readonly file: string;
  readonly runs: number;
  /** Starts that threw. */
  readonly failed: number;
  /** Starts that showed neither the last state nor the one before. */
  readonly lost: number;
  /** Damaged files whose bytes are nowhere in the folder any more. */
  readonly gone: number;
  /** Damage that no notice names. */
  readonly untold: number;
  /** Starts after which a save was refused or did not last, where the file was not one to leave alone. */
  readonly stuck: number;
};

export const files = ["preferences", "shelf", "notes"] as const;
type File = (typeof files)[number];

const folder = "/reader";

/** What a random choice makes of a file: other bytes, a folder in its place, or a file that may not be read. */
type Damage =
  | { readonly kind: "bytes"; readonly bytes: Buffer }
  | { readonly kind: "folder" }
  | { readonly kind: "denied" };

type Making = (bytes: Buffer, random: () => number, file: File) => Damage;

const damages: readonly Making[] = [
  (bytes, random) => made(bytes.subarray(0, Math.floor(random() * bytes.length))),
  (bytes, random) => {
    const flipped = Buffer.from(bytes);
    const at = Math.floor(random() * bytes.length);
    flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at);
    return made(flipped);
  },
  (bytes) => made(Buffer.alloc(bytes.length)),
  (bytes, random) => {
    const holed = Buffer.from(bytes);
    const at = Math.floor(random() * bytes.length);
    return made(holed.fill(0, at, Math.min(bytes.length, at + 1 + Math.floor(random() * 64))));
  },
  () => made(Buffer.alloc(0)),
  (bytes) => made(Buffer.concat([bytes, bytes])),
  (bytes, random) => made(Buffer.concat([bytes, randomBytes(random)])),
  (_, random) => made(randomBytes(random)),
  (bytes, random) =>
    made(Buffer.from(bytes.toString().replace('"version": 1', `"version": ${Math.floor(random() * 9)}`))),
  // Whole, with its right checksum, and of another kind or shape.
  (_, random, file) => made(foreign(file, random)),
  () => ({ kind: "folder" }),
  () => ({ kind: "denied" }),
];

export async function runCorruption(
  subject: Subject,
  file: File,
  runs: number,
  seed: number,
): Promise<CorruptionResult> {
  const random = seeded(seed);
  const result = { file, runs, failed: 0, lost: 0, gone: 0, untold: 0, stuck: 0 };
  for (let run = 0; run < runs; run++) {
    const seen = await corruptOnce(subject, file, random);
    for (const fault of seen) result[fault]++;
  }
  return result;
}

type Fault = "failed" | "lost" | "gone" | "untold" | "stuck";

async function corruptOnce(subject: Subject, file: File, random: () => number): Promise<Fault[]> {
  const disk = memoryDisk();
  const table = processTable();
  const path = join(folder, `${file}.json`);
  const first = subject.start(disk, folder, table.next());
  const states: string[] = [];
  for (const generation of [1, 2, 3]) {
    await save(first, file, generation);
    states.push(stateOf(await first.readUserData(), file));
  }
  await first.close();

  const original = await disk.read(path);
  const damage = pick(damages, random)(original, random, file);
  inflict(disk, path, damage);
  // Damage that spares what counts, such as one to the last line's end, is none.
  const told = damage.kind !== "bytes" || !sameState(damage.bytes, original);

  const running = subject.start(deny(disk, damage.kind === "denied" ? path : undefined), folder, table.next());
  const data = await running.readUserData().catch(() => undefined);
  if (!data) return ["failed"];
  const found: Fault[] = [];
  if (!states.slice(told ? 1 : 2).includes(stateOf(data, file))) found.push("lost");
  if (told && !data.notices.some((notice) => notice.file === path)) found.push("untold");

  const saved = await save(running, file, 4);
  const expected = stateOf(await running.readUserData(), file);
  await running.close();
  const later = subject.start(disk, folder, table.next());
  const after = await later.readUserData();
  await later.close();
  if (damage.kind !== "denied" && (!saved || stateOf(after, file) !== expected)) found.push("stuck");
  if (told && !(await isKept(disk, path, damage, original))) found.push("gone");
  return found;
}

async function save(running: Running, file: File, generation: number): Promise<boolean> {
  const outcome = await {
    preferences: () => running.writePreferences({ ...defaultPreferences, language: languages[generation - 1] ?? "en" }),
    shelf: () => running.writeShelf({ favourites: [`case/favourite-${generation}`], recents: [] }),
    notes: () => running.writeNote({ about: `case/case-${generation}`, text: "Ask first. ".repeat(generation * 20) }),
  }
    [file]()
    .catch(() => undefined);
  return outcome?.kind === "saved";
}

const languages = ["en", "ru", "uk", "bg"] as const;

function stateOf(data: UserData, file: File): string {
  return JSON.stringify(data[file]);
}

function sameState(bytes: Buffer, original: Buffer): boolean {
  try {
    return JSON.stringify(JSON.parse(bytes.toString())) === JSON.stringify(JSON.parse(original.toString()));
  } catch {
    return false;
  }
}

function inflict(disk: MemoryDisk, path: string, damage: Damage): void {
  if (damage.kind === "bytes") disk.plant(path, damage.bytes);
  if (damage.kind === "folder") disk.plantFolder(path);
}

/** As a file that belongs to another user looks. */
function deny(disk: MemoryDisk, path: string | undefined): MemoryDisk {
  const read = async (name: string) => {
    if (name === path) throw Object.assign(new Error(`EACCES: ${name}`), { code: "EACCES" });
    return disk.read(name);
  };
  return { ...disk, read };
}

async function isKept(disk: MemoryDisk, path: string, damage: Damage, original: Buffer): Promise<boolean> {
  if (damage.kind === "denied") return original.equals(await disk.read(path));
  for (const name of disk.names()) {
    const bytes = await disk.read(name).catch((fault: unknown) => faultCode(fault));
    const kept = damage.kind === "folder" ? bytes === "EISDIR" && name !== folder : sameBytes(bytes, damage.bytes);
    if (kept && name !== "/" && name !== folder) return true;
  }
  return false;
}

function sameBytes(bytes: Buffer | string, wanted: Buffer): boolean {
  return typeof bytes !== "string" && bytes.equals(wanted);
}

function foreign(file: File, random: () => number): Buffer {
  const name = random() < 0.5 ? "somebody" : file;
  return encode({ name, title: "", version: 1, schema: z.unknown(), empty: undefined }, { not: "ours", at: random() });
}

function randomBytes(random: () => number): Buffer {
  return Buffer.from(Array.from({ length: 1 + Math.floor(random() * 300) }, () => Math.floor(random() * 256)));
}

function made(bytes: Buffer): Damage {
  return { kind: "bytes", bytes };
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("nothing to choose from");
  return item;
}
