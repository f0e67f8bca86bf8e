import { spawnSync } from "node:child_process";
import { mkdir, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { electronRuntime } from "../../electron/electron-runtime.js";
import { buildState } from "../../electron/freshness.js";
import { readFlags } from "../../electron/launch-flags.js";
import { newFolder } from "./services/new-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await newFolder();
});
afterEach(() => rm(folder, { recursive: true }));

describe("the options of npm start", () => {
  test("without any, the desktop door is tried and a browser opened", () => {
    expect(readFlags([])).toEqual({ door: undefined, openBrowser: true, port: 0 });
  });

  test("are read", () => {
    expect(readFlags(["--door=browser", "--no-open", "--port=4711"])).toEqual({
      door: "browser",
      openBrowser: false,
      port: 4711,
    });
    expect(readFlags(["--door", "desktop"]).door).toBe("desktop");
  });

  test.each([
    ["--door=window"],
    ["--port=x"],
    ["--port=65536"],
    ["--port=-1"],
    ["--prot=1"],
    ["lego"],
    ["--door"],
    ["--no-open=1"],
  ])("%s is told to be wrong", (arg) => {
    expect(() => readFlags([arg])).toThrowErrorMatchingSnapshot();
  });

  test("a wrong one ends the command with its sentence alone", () => {
    const launch = join(import.meta.dirname, "../../electron/launch.js");
    const { status, stdout, stderr } = spawnSync(process.execPath, [launch, "--prot=1"], { encoding: "utf8" });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("Electron's runtime", () => {
  test("is missing when its package has only been unpacked", () => {
    expect(electronRuntime(folder)).toBeUndefined();
  });

  test("is missing when its note names a program that is not there", async () => {
    await writeFile(join(folder, "path.txt"), "electron");
    expect(electronRuntime(folder)).toBeUndefined();
  });

  test("is the program that its note names", async () => {
    await writeFile(join(folder, "path.txt"), "electron");
    await mkdir(join(folder, "dist"));
    await writeFile(join(folder, "dist/electron"), "");
    expect(electronRuntime(folder)).toBe(join(folder, "dist/electron"));
  });
});

describe("the build", () => {
  async function project(began: number | undefined): Promise<void> {
    for (const name of ["content", "electron", "renderer", "build"]) await mkdir(join(folder, name));
    for (const name of ["package.json", "vite.config.ts", "renderer/main.tsx"]) await writeFile(join(folder, name), "");
    if (began) await writeFile(join(folder, "build/stamp.json"), JSON.stringify({ began }));
  }

  test("is missing before the first start", async () => {
    await project(undefined);
    expect(buildState(folder)).toBe("missing");
  });

  test("is fresh while nothing has changed since it began", async () => {
    await project(Date.now() + 1000);
    expect(buildState(folder)).toBe("fresh");
  });

  test("is stale once a source has changed", async () => {
    await project(Date.now() + 1000);
    const later = new Date(Date.now() + 5000);
    await utimes(join(folder, "renderer/main.tsx"), later, later);
    expect(buildState(folder)).toBe("stale");
  });
});
