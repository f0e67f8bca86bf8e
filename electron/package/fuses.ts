/** Reads Electron's fuses back from a binary, byte by byte: electron-builder's own reader knows eight of the nine. */
import { readFile } from "node:fs/promises";

/** Stands before the fuses in every binary of Electron (build/fuses/ in its sources). */
export const sentinel = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";

/** In the order of the wire. Stated apart from electron-builder.config.ts, so that a slip there is found here. */
export const wantedFuses = [
  { name: "runAsNode", on: false },
  { name: "cookieEncryption", on: true },
  { name: "nodeOptions", on: false },
  { name: "nodeCliInspect", on: false },
  { name: "embeddedAsarIntegrityValidation", on: true },
  { name: "onlyLoadAppFromAsar", on: true },
  { name: "loadBrowserProcessSpecificV8Snapshot", on: false },
  { name: "grantFileProtocolExtraPrivileges", on: false },
  // Cannot be set by this electron-builder; Electron has it on.
  { name: "wasmTrapHandlers", on: true },
] as const;

/** The bytes of each fuse, “0”, “1” or “r” for removed, once for each processor that the binary was made for. */
export function readWires(binary: Buffer): readonly string[] {
  const wires: string[] = [];
  let at = binary.indexOf(sentinel);
  while (at >= 0) {
    const version = at + sentinel.length;
    const length = binary.readUInt8(version + 1);
    if (binary.readUInt8(version) !== 1) throw new Error("The fuses are of a version that is not known here.");
    wires.push(binary.toString("latin1", version + 2, version + 2 + length));
    at = binary.indexOf(sentinel, version);
  }
  return wires;
}

/** What is wrong with the fuses of a binary; nothing when all are as they must be. */
export function wrongFuses(wires: readonly string[]): readonly string[] {
  if (wires.length === 0) return ["no fuses were found"];
  return wires.flatMap((wire) => [
    ...wantedFuses.flatMap(({ name, on }, at) => {
      const wanted = on ? "1" : "0";
      return wire[at] === wanted ? [] : [`${name} is ${wire[at] ?? "missing"} and must be ${wanted}`];
    }),
    ...(wire.length > wantedFuses.length ? [`${wire.length - wantedFuses.length} fuses are not known here`] : []),
  ]);
}

export async function readFuses(binary: string): Promise<readonly string[]> {
  return readWires(await readFile(binary));
}
