import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openShell, sha256 } from "#services";
import { newFolder } from "./new-folder.ts";

let build: string;
const page = Buffer.from("<!doctype html>");
const entry = { file: "renderer/index.html", type: "text/html", sha256: sha256(page) };

beforeEach(async () => {
  build = await newFolder();
  await mkdir(join(build, "renderer"));
  await writeFile(join(build, "renderer/index.html"), page);
  await writeFile(join(build, "renderer/unlisted.html"), page);
});
afterEach(() => rm(build, { recursive: true }));

function list(manifest: unknown): Promise<void> {
  return writeFile(join(build, "shell.json"), JSON.stringify(manifest));
}

test("a listed file is read by its address, anything else is not there", async () => {
  await list({ "/": entry });
  const shell = await openShell(build);
  expect(await shell.read("/")).toEqual({ type: "text/html", body: page });
  for (const path of [
    "/unlisted.html",
    "/renderer/index.html",
    "renderer/index.html",
    "/../shell.json",
    "",
    "__proto__",
  ]) {
    expect(await shell.read(path)).toBeUndefined();
  }
});

test("a build made while the page is open changes nothing for it", async () => {
  await list({ "/": entry });
  const shell = await openShell(build);
  await rm(join(build, "renderer"), { recursive: true });
  expect((await shell.read("/"))?.body).toEqual(page);
});

test("a file that is not the one that was built is refused", async () => {
  await list({ "/": entry });
  await writeFile(join(build, "renderer/index.html"), "<!doctype html><script>");
  await expect(openShell(build)).rejects.toThrow("renderer/index.html is not the file that was built");
});

test.each([[{ "/": { ...entry, sha256: "short" } }], [{ "no-slash": entry }], [[]], ["text"]])(
  "a list that says %j is refused",
  async (manifest) => {
    await list(manifest);
    await expect(openShell(build)).rejects.toThrow();
  },
);
