/**
 * The page's own files. The list is written by the build and read once, when a door opens, and what a request
 * names is only ever a key of it: no string from outside becomes part of a path.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const ShellFile = z.strictObject({
  /** Path from the build folder, with forward slashes. */
  file: z.string(),
  type: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** By address path: `/` is the page, `/assets/…` the rest. */
export const ShellManifest = z.record(z.string().startsWith("/"), ShellFile);
export type ShellManifest = z.infer<typeof ShellManifest>;

/** The manifest's name in the build folder. */
export const shellManifestFile = "shell.json";

export type ShellAnswer = { readonly type: string; readonly body: Buffer };

export type Shell = {
  /** The file at an address path, or nothing when the build made no such file. */
  readonly read: (path: string) => Promise<ShellAnswer | undefined>;
};

/**
 * Reads the files into memory, a megabyte or two, so that a build made meanwhile changes nothing for a page
 * that is open.
 *
 * @throws Error when there is no build, or when a file is not the one that was built
 */
export async function openShell(buildDir: string): Promise<Shell> {
  const text = await readFile(join(buildDir, shellManifestFile), "utf8");
  const entries = Object.entries(ShellManifest.parse(JSON.parse(text)));
  const files = new Map(await Promise.all(entries.map(([path, entry]) => readEntry(buildDir, path, entry))));
  return { read: async (path) => files.get(path) };
}

async function readEntry(
  buildDir: string,
  path: string,
  { file, type, sha256: expected }: z.infer<typeof ShellFile>,
): Promise<[string, ShellAnswer]> {
  const body = await readFile(join(buildDir, ...file.split("/")));
  if (sha256(body) !== expected) throw new Error(`${file} is not the file that was built: run npm run build`);
  return [path, { type, body }];
}

export function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
