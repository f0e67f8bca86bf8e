/**
 * The page's own files. The list is written by the build and frozen when a door opens, and what a request
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

/** Reads the manifest at once, and each file when first asked for; a file that changed since the build is refused. */
export async function openShell(buildDir: string): Promise<Shell> {
  const text = await readFile(join(buildDir, shellManifestFile), "utf8");
  const files = new Map(Object.entries(ShellManifest.parse(JSON.parse(text))));
  const answers = new Map<string, ShellAnswer>();

  return {
    read: async (path) => {
      const known = answers.get(path);
      if (known) return known;
      const entry = files.get(path);
      if (!entry) return undefined;
      const body = await readFile(join(buildDir, ...entry.file.split("/")));
      if (sha256(body) !== entry.sha256) {
        throw new Error(`${entry.file} is not the file that was built: run npm run build`);
      }
      const answer = { type: entry.type, body };
      answers.set(path, answer);
      return answer;
    },
  };
}

export function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
