/** S3: the archive holds what is allowed and nothing else, and a change of any file in it is found. */
import { createHash } from "node:crypto";
import type { ShellManifest } from "#services";
import { listFaults, named } from "./allowlist.ts";
import { changedFiles, readArchive, textOf, unlistedBytes } from "./archive.ts";
import type { Goal } from "./goal.ts";

/** Each must be told as unexpected, beside what is packed. */
const strangers = [
  "build/main/main.js.map",
  "build/renderer/assets/page-12345678.js.map",
  "build/renderer/assets/page-00000000.js",
  "electron/main/main.ts",
  "test/architecture.test.ts",
  "package-lock.json",
  "node_modules/react/index.js",
  "build/loopback/main.js",
  "build/stamp.json",
  ".env",
];

/** @param archive the packed app.asar */
export function asarGoal(archive: string): Goal {
  const packed = readArchive(archive);
  const paths = packed.files.map(({ path }) => path);
  const shell = JSON.parse(textOf(packed, "build/shell.json")) as ShellManifest;
  const faults = listFaults(paths, shell);
  const changed = changedFiles(packed);
  const hidden = unlistedBytes(packed);

  const found = packed.files.filter((file) => {
    const at = file.start + Math.floor((file.end - file.start) / 2);
    const told = changedFiles({ ...packed, bytes: flipped(packed.bytes, at) });
    return told.length === 1 && told[0] === file.path;
  }).length;
  const strangersTold = listFaults([...paths, ...strangers], shell).unexpected.length;
  const gapsTold = named.filter((gone) =>
    listFaults(
      paths.filter((path) => path !== gone),
      shell,
    ).missing.includes(gone),
  );

  const met =
    faults.unexpected.length + faults.missing.length + changed.length + hidden === 0 &&
    found === paths.length &&
    strangersTold === strangers.length &&
    gapsTold.length === named.length;
  return {
    met,
    figures: {
      files: paths.length,
      bytes: packed.bytes.length,
      sha256: createHash("sha256").update(packed.bytes).digest("hex"),
      ...faults,
      changed,
      hidden_bytes: hidden,
      control_flipped_bytes_found: `${found}/${paths.length}`,
      control_strangers_told: `${strangersTold}/${strangers.length}`,
      control_gaps_told: `${gapsTold.length}/${named.length}`,
    },
  };
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
