import { execFileSync } from "node:child_process";
import { mkdir, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openedFiles } from "../../../electron/services/opened-file.ts";
import { newFolder } from "./new-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await newFolder();
});
afterEach(() => rm(folder, { recursive: true }));

test("a file that the system handed over is taken once, by its name alone", async () => {
  const files = openedFiles();
  const path = join(folder, "Ours & theirs.amends");
  await writeFile(path, "{}");
  files.offer(path);
  expect(await files.take()).toEqual({ kind: "file", name: "Ours & theirs.amends", base64: "e30=" });
  expect(await files.take()).toEqual({ kind: "none" });
});

test("of two the last is taken, links are followed", async () => {
  const files = openedFiles();
  await writeFile(join(folder, "a.amends"), "[]");
  await symlink("a.amends", join(folder, "b.amends"));
  files.offer(join(folder, "a.amends"));
  files.offer(join(folder, "b.amends"));
  expect(await files.take()).toMatchObject({ name: "b.amends", base64: "W10=" });
});

const refused: readonly (readonly [string, (path: string) => Promise<void>, RegExp])[] = [
  ["is gone", async () => {}, /cannot be read/],
  ["is a folder", (path) => mkdir(path), /(is not a file|cannot be read)/],
  ["is a pipe", async (path) => void execFileSync("mkfifo", [path]), /is not a file/],
  [
    "is too large",
    async (path) => {
      await writeFile(path, "");
      await truncate(path, 5 * 1024 * 1024 + 1);
    },
    /^x\.amends is larger than the 5 MB/,
  ],
];

test.each(refused)("a file that %s is refused in words, without its folder", async (_, make, words) => {
  const files = openedFiles();
  const path = join(folder, "x.amends");
  await make(path);
  files.offer(path);
  const taken = await files.take();
  expect(taken).toMatchObject({ kind: "failed", reason: expect.stringMatching(words) });
  expect(JSON.stringify(taken)).not.toContain(folder);
});
