import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { licencesOf, packageFolder } from "../../electron/licences.ts";
import { newFolder } from "./services/new-folder.ts";

let root: string;
beforeEach(async () => {
  root = await newFolder();
  await writeFile(join(root, "LICENSE"), "MIT License");
});
afterEach(() => rm(root, { recursive: true }));

async function install(name: string, about: object, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = join(root, "node_modules", name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ name, version: "1.0.0", ...about }));
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return folder;
}

test.each([
  ["/a/node_modules/react/index.js", "/a/node_modules/react"],
  ["/a/node_modules/@scope/name/dist/x.css?used", "/a/node_modules/@scope/name"],
  ["/a/node_modules/one/node_modules/two/x.js", "/a/node_modules/one/node_modules/two"],
  ["\0/a/node_modules/zod/x.cjs?commonjs-module", "/a/node_modules/zod"],
  ["/a/renderer/main.ts", undefined],
  ["\0vite/preload-helper.js", undefined],
])("the module %j belongs to %j", (module, folder) => expect(packageFolder(module)).toBe(folder));

test("each package stands there once, by name, with all that it says of its licence", async () => {
  const twice = await install("zeta", { license: "ISC" }, { "LICENSE.md": "ISC words\n", NOTICE: "Made by Z" });
  const other = await install("alpha", { license: "MIT", author: { name: "A. Author" } });
  expect(JSON.parse(await licencesOf(root, [twice, other, twice]))).toEqual({
    amends: "MIT License",
    packages: [
      {
        name: "alpha",
        version: "1.0.0",
        licence: "MIT",
        text: "alpha names the licence MIT and brings no text of it. Author: A. Author.",
      },
      { name: "zeta", version: "1.0.0", licence: "ISC", text: "ISC words\n\nMade by Z" },
    ],
  });
});

test("a package without a licence is not built in", async () => {
  const folder = await install("nobody", {});
  await expect(licencesOf(root, [folder])).rejects.toThrow(/nobody\/package\.json: no licence is named/);
});
