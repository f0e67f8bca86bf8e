/**
 * A disk of this size in memory, with what matters of a real one: names that are links to files, a limit
 * that cuts writes short, and the difference between what was written and what has reached the disk.
 */
import { dirname } from "node:path";
import type { Disk } from "../../../../electron/services/store/index.ts";

/** What is written, and what of it survives a power cut. */
type Node = { bytes: Buffer; durable: Buffer };
type Names = ReadonlyMap<string, Node>;

const block = 4096;

export type MemoryDisk = Disk & {
  /** Bytes that may be used, counted in blocks; no limit when not set. */
  capacity: number;
  readonly used: () => number;
  readonly names: () => string[];
  /** Puts bytes in the place of a file, as damage does, past every check. */
  readonly plant: (path: string, bytes: Buffer) => void;
  /** Puts a folder in the place of a file. */
  readonly plantFolder: (path: string) => void;
  /**
   * The disk as it may be found after a power cut: contents that were synced, and the first `kept` of the
   * changes of names that no sync of the folder has yet confirmed, since a journal keeps their order.
   */
  readonly afterPowerCut: (kept: number) => MemoryDisk;
  /** How many changes of names are not yet confirmed. */
  readonly unconfirmed: () => number;
};

export function memoryDisk(startNames: Names = new Map(), startFolders: Iterable<string> = []): MemoryDisk {
  const names = new Map(startNames);
  const folders = new Set(startFolders);
  let journal: Names[] = [new Map(names)];

  function change(act: () => void): void {
    act();
    journal.push(new Map(names));
  }

  function nodeAt(path: string): Node {
    if (folders.has(path)) throw coded("EISDIR", path);
    const node = names.get(path);
    if (!node) throw coded("ENOENT", path);
    return node;
  }

  function mustBeFree(path: string): void {
    if (names.has(path) || folders.has(path)) throw coded("EEXIST", path);
    if (!folders.has(dirname(path))) throw coded("ENOENT", path);
  }

  const disk: MemoryDisk = {
    capacity: Number.POSITIVE_INFINITY,
    used: () => [...new Set(names.values())].reduce((sum, { bytes }) => sum + blocks(bytes.length), 0),
    names: () => [...names.keys(), ...folders].sort(),
    plant: (path, bytes) => {
      names.set(path, { bytes, durable: bytes });
      journal = [new Map(names)];
    },
    plantFolder: (path) => {
      names.delete(path);
      folders.add(path);
    },
    unconfirmed: () => journal.length - 1,
    afterPowerCut: (kept) => {
      const survivors = new Map<Node, Node>();
      const kin = ({ durable }: Node): Node => ({ bytes: durable, durable });
      const after = [...(journal[kept] ?? names)].map(([name, node]): [string, Node] => {
        const survivor = survivors.get(node) ?? kin(node);
        survivors.set(node, survivor);
        return [name, survivor];
      });
      return memoryDisk(new Map(after), folders);
    },

    makeFolder: async (path) => {
      for (let made = path; made !== dirname(made); made = dirname(made)) folders.add(made);
    },
    create: async (path) => {
      mustBeFree(path);
      const node: Node = { bytes: Buffer.alloc(0), durable: Buffer.alloc(0) };
      change(() => names.set(path, node));
      return {
        write: async (bytes, offset) => {
          const room = disk.capacity - disk.used() + (blocks(node.bytes.length) - node.bytes.length);
          const taken = Math.min(bytes.length - offset, Math.max(0, room));
          if (taken === 0) throw coded("ENOSPC", path);
          node.bytes = Buffer.concat([node.bytes, bytes.subarray(offset, offset + taken)]);
          return taken;
        },
        sync: async () => {
          node.durable = node.bytes;
        },
        close: async () => {},
      };
    },
    read: async (path) => nodeAt(path).bytes,
    link: async (path, name) => {
      const node = nodeAt(path);
      mustBeFree(name);
      change(() => names.set(name, node));
    },
    rename: async (path, name) => {
      if (folders.has(path)) {
        folders.delete(path);
        folders.add(name);
        return;
      }
      const node = nodeAt(path);
      if (names.get(name) === node) return;
      change(() => names.set(name, node) && names.delete(path));
    },
    remove: async (path) => {
      nodeAt(path);
      change(() => names.delete(path));
    },
    syncFolder: async () => {
      journal = [new Map(names)];
    },
  };
  return disk;
}

function blocks(length: number): number {
  return Math.ceil(length / block) * block;
}

function coded(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
