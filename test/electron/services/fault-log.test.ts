import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { faultOf } from "../../../electron/contract/faults.ts";
import { PageFault } from "../../../electron/contract/host.ts";
import { logLength, mainEntry, openFaultLog } from "../../../electron/services/fault-log.ts";
import { newFolder } from "./new-folder.ts";

const root = "file:///opt/Amends%20(new)/build/";
const typed = "Ms Lindqvist, order 48213";

let folder: string;
beforeEach(async () => {
  folder = await newFolder();
});
afterEach(() => rm(folder, { recursive: true }));

const openLog = () => openFaultLog(folder, "0.1.0", () => new Date("2026-11-22T08:00:00Z"));

/** An error whose stack looks as V8 writes it, with what a customer is called in every place that could hold it. */
function faultAbout(words: string): Error {
  const error = Object.assign(new TypeError(`${words} is not a function`), { code: words, words });
  error.stack = [
    `TypeError: ${words} is not a function`,
    `    at Object.${words.replace(/\W/g, "")} (${root}main/main.js:12:34)`,
    `    at async ${root}main/save-pdf-a_1.js:5:6`,
    `    at ${words} (file:///home/${encodeURIComponent(words)}/x.js:1:1)`,
    "    at node:internal/process/task_queues:95:5",
  ].join("\n");
  return error;
}

describe("the log of faults", () => {
  test("says when, in which version, what and where", async () => {
    const log = openLog();
    log.write(mainEntry(faultAbout("x"), root));
    expect(await log.read()).toBe(
      "2026-11-22T08:00:00.000Z 0.1.0 main TypeError main/main.js:12:34 main/save-pdf-a_1.js:5:6\n",
    );
  });

  test("keeps a system's own code, and no other", async () => {
    const log = openLog();
    log.write(mainEntry(Object.assign(new Error("x"), { code: "ENOSPC" }), root));
    log.write(mainEntry(Object.assign(new Error("x"), { code: typed }), root));
    const lines = (await log.read()).split("\n");
    expect(lines[0]).toContain("main Error ENOSPC");
    expect(lines[1]).toMatch(/main Error( main\/\S+)*$/);
  });

  test("holds nothing of what was typed, wherever in the error it stands", async () => {
    const log = openLog();
    const errors = [faultAbout(typed), Object.assign(new Error("x"), { name: typed }), typed, { message: typed }];
    for (const error of errors) log.write(mainEntry(error, root));
    const text = await log.read();
    expect(text.trim().split("\n")).toHaveLength(errors.length);
    for (const word of typed.split(/\W+/)) expect(text).not.toContain(word);
  });

  test("holds no line of a message that looks like a place", () => {
    const fake = `    at ${root}main/main.js:48213:7`;
    const error = new Error(`Not saved\n${fake}\n`);
    error.stack = `Error: ${error.message}\n    at ${root}main/main.js:1:2`;
    expect(faultOf(error, root).frames).toEqual([{ file: "main/main.js", line: 1, column: 2 }]);
  });

  test("takes from any message nothing but a name of the list and places of the build", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (message, name) => {
        const error = Object.assign(new Error(message), { name });
        error.stack = `${name}: ${message}\n    at ${root}main/main.js:1:2`;
        expect(PageFault.safeParse(faultOf(error, root)).success).toBe(true);
        expect(faultOf(error, root).frames.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("is put aside when it has grown long, and for this user alone", async () => {
    const log = openLog();
    await writeFile(log.file, "x".repeat(logLength - 10), { mode: 0o600 });
    log.write({ where: "window", what: "page-gone", code: "crashed" });
    log.write({ where: "window", what: "page-hung" });
    expect(await log.read()).toBe("2026-11-22T08:00:00.000Z 0.1.0 window page-hung\n");
    expect((await readdir(folder)).sort()).toEqual(["faults.log", "faults.old.log"]);
    expect(await readFile(join(folder, "faults.old.log"), "utf8")).toMatch(/ window page-gone crashed\n$/);
    if (process.platform !== "win32") expect((await stat(log.file)).mode & 0o777).toBe(0o600);
  });

  test("meets no second fault where it cannot write", async () => {
    const log = openLog();
    await mkdir(log.file);
    expect(() => log.write({ where: "page", what: "Error" })).not.toThrow();
    expect(await log.read()).toBe("");
  });
});

test.each([
  { name: typed, frames: [] },
  { name: "TypeError", frames: [{ file: typed, line: 1, column: 1 }] },
  { name: "TypeError", frames: [{ file: "../main.js", line: 1, column: 1 }] },
  { name: "TypeError", frames: [], message: typed },
])("the page's fault %j is refused", (fault) => {
  expect(PageFault.safeParse(fault).success).toBe(false);
});
