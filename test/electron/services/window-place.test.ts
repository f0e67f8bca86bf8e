import { execFileSync } from "node:child_process";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createServices } from "#services";
import { encode } from "../../../electron/services/store/index.ts";
import { readWindowPlace, windowPlaceKind } from "../../../electron/services/window-place.ts";
import { newFolder } from "./new-folder.ts";

const place = { x: 10, y: 20, width: 900, height: 700, maximised: false, fullScreen: false };

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await newFolder();
  file = join(folder, "window.json");
});
afterEach(() => rm(folder, { recursive: true }));

describe("the place of the window", () => {
  test("is kept by the rules of the store and read at once", async () => {
    const services = createServices({ bundleDir: folder, dataDir: folder });
    await services.writeWindowPlace(place);
    await services.writeWindowPlace({ ...place, x: 50 });
    await services.close();
    expect(readWindowPlace(folder)).toEqual({ ...place, x: 50 });
    expect((await readdir(folder)).sort()).toEqual(["window.json", "window.json.bak"]);
  });

  test("is taken from the copy when the file is damaged, and the damaged one set aside at the next save", async () => {
    await writeFile(file, "{");
    await writeFile(`${file}.bak`, encode(windowPlaceKind, place));
    expect(readWindowPlace(folder)).toEqual(place);
    const services = createServices({ bundleDir: folder, dataDir: folder });
    await services.writeWindowPlace(place);
    await services.close();
    expect((await readdir(folder)).some((name) => name.startsWith("window.set-aside-"))).toBe(true);
  });

  const hostile: readonly (readonly [string, () => Promise<void>])[] = [
    ["nothing", async () => {}],
    ["a folder", () => mkdir(file).then(() => {})],
    ["a pipe", async () => void execFileSync("mkfifo", [file])],
    ["no JSON", () => writeFile(file, "\u0000")],
    ["a wrong sum", () => writeFile(file, encode(windowPlaceKind, place).toString().replace("900", "901"))],
    ["a size of nothing", () => writeFile(file, encode(windowPlaceKind, { ...place, width: 0 }))],
    ["a place beyond all displays", () => writeFile(file, encode(windowPlaceKind, { ...place, x: 1e9 }))],
    ["a later version", () => writeFile(file, encode({ ...windowPlaceKind, version: 2 }, place))],
    ["far more than a place", () => writeFile(file, `${encode(windowPlaceKind, place)}${" ".repeat(5000)}`)],
  ];
  test.each(hostile)("is nowhere when there is %s", async (_, make) => {
    await make();
    expect(readWindowPlace(folder)).toBeNull();
  });
});
