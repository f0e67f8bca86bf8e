import { existsSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { defaultPreferences } from "#contract";
import { createServices, type Services } from "#services";
import { newFolder } from "./new-folder.ts";
import { otherProcess } from "./processes.ts";

let folder: string;
let opened: Services[];

beforeEach(async () => {
  folder = await newFolder();
  opened = [];
});
afterEach(async () => {
  for (const services of opened) await services.close();
  await rm(folder, { recursive: true });
});

function start(dataDir = folder): Services["handlers"] {
  const clock = () => new Date("2026-11-22T08:00:00Z");
  const services = createServices({ bundleDir: folder, dataDir, clock });
  opened.push(services);
  return services.handlers;
}

async function stop(): Promise<void> {
  for (const services of opened.splice(0)) await services.close();
}

const lego = { about: "case/lego", text: "Ask for the missing part before the excuse." };

describe("the reader's own files", () => {
  test("a new reader has the defaults and hears of nothing", async () => {
    expect(await start().readUserData()).toEqual({
      preferences: defaultPreferences,
      shelf: { favourites: [], recents: [] },
      notes: [],
      notices: [],
    });
  });

  test("what was saved is there after a restart", async () => {
    const handlers = start();
    expect(await handlers.writeNote(lego)).toEqual({ kind: "saved" });
    expect(await handlers.writeShelf({ favourites: ["case/lego"], recents: ["pattern/down-right-now"] })).toEqual({
      kind: "saved",
    });
    expect(await handlers.writePreferences({ ...defaultPreferences, theme: "dark" })).toEqual({ kind: "saved" });
    await stop();

    expect(await start().readUserData()).toEqual({
      preferences: { ...defaultPreferences, theme: "dark" },
      shelf: { favourites: ["case/lego"], recents: ["pattern/down-right-now"] },
      notes: [{ ...lego, changed: "2026-11-22T08:00:00.000Z" }],
      notices: [],
    });
  });

  test("a note is replaced by its next text and removed by an empty one", async () => {
    const handlers = start();
    await handlers.writeNote(lego);
    await handlers.writeNote({ ...lego, text: "Second thoughts." });
    expect((await handlers.readUserData()).notes.map((note) => note.text)).toEqual(["Second thoughts."]);
    await handlers.writeNote({ ...lego, text: "" });
    expect((await handlers.readUserData()).notes).toEqual([]);
  });

  test("saves asked for at once are all kept", async () => {
    const handlers = start();
    const abouts = Array.from({ length: 30 }, (_, at) => `case/c${at}`);
    const outcomes = await Promise.all(abouts.map((about) => handlers.writeNote({ about, text: about })));
    expect(outcomes.every(({ kind }) => kind === "saved")).toBe(true);
    await stop();
    expect((await start().readUserData()).notes.map((note) => note.about)).toEqual(abouts);
  });

  test("folder and files are for this user alone, and nothing else is left in it", async () => {
    const dataDir = join(folder, "deep", "down");
    const handlers = start(dataDir);
    await handlers.writeNote(lego);
    await handlers.writeNote({ ...lego, text: "Again." });
    if (process.platform !== "win32") {
      expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
      expect((await stat(join(dataDir, "notes.json"))).mode & 0o777).toBe(0o600);
    }
    await stop();
    expect((await readdir(dataDir)).sort()).toEqual(["notes.json", "notes.json.bak"]);
  });

  test("the file can be read by a person and holds version and checksum", async () => {
    await start().writeNote(lego);
    const file = JSON.parse(await readFile(join(folder, "notes.json"), "utf8"));
    expect(file).toEqual({
      format: "amends-notes",
      version: 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      data: [{ ...lego, changed: "2026-11-22T08:00:00.000Z" }],
    });
  });
});

describe("files that cannot be used", () => {
  test("a damaged file is kept beside, the copy is shown, and both are told", async () => {
    const handlers = start();
    await handlers.writeNote(lego);
    await handlers.writeNote({ about: "case/united", text: "Later." });
    await stop();
    await writeFile(join(folder, "notes.json"), "half a fi");

    const again = start();
    const { notes, notices } = await again.readUserData();
    expect(notes.map((note) => note.about)).toEqual(["case/lego"]);
    const aside = (await readdir(folder)).filter((name) => name.includes("set-aside"));
    expect(aside).toHaveLength(1);
    expect(await readFile(join(folder, aside[0] ?? ""), "utf8")).toBe("half a fi");
    expect(withoutFolder(notices)).toMatchInlineSnapshot(`
      [
        {
          "fault": "Your notes: the file is damaged; the copy of the save before it is shown.",
          "file": "FOLDER/notes.json",
          "remedy": "Check what is shown; a backup of your own may hold more. What could not be read is kept as FOLDER/notes.set-aside-TIME.json.",
        },
      ]
    `);

    await again.writeNote({ about: "case/cubie", text: "After." });
    await stop();
    expect((await start().readUserData()).notes.map((note) => note.about)).toEqual(["case/lego", "case/cubie"]);
  });

  test("a file and a copy both damaged are both kept", async () => {
    const handlers = start();
    await handlers.writeNote(lego);
    await handlers.writeNote(lego);
    await stop();
    await writeFile(join(folder, "notes.json"), "one");
    await writeFile(join(folder, "notes.json.bak"), "two");

    expect(withoutFolder((await start().readUserData()).notices)).toMatchInlineSnapshot(`
      [
        {
          "fault": "Your notes: the file is damaged; there is no copy, so it is shown empty.",
          "file": "FOLDER/notes.json",
          "remedy": "Check what is shown; a backup of your own may hold more. What could not be read is kept as FOLDER/notes.set-aside-TIME.json and FOLDER/notes.set-aside-TIME.json.",
        },
      ]
    `);
    const kept = (await readdir(folder)).filter((name) => name.includes("set-aside"));
    const texts = await Promise.all(kept.map((name) => readFile(join(folder, name), "utf8")));
    expect(texts.sort()).toEqual(["one", "two"]);
  });

  test("a file that went missing comes back from its copy", async () => {
    const handlers = start();
    await handlers.writeNote(lego);
    await handlers.writeNote({ about: "case/united", text: "Later." });
    await stop();
    await rm(join(folder, "notes.json"));
    const { notes, notices } = await start().readUserData();
    expect(notes).toHaveLength(1);
    expect(withoutFolder(notices)).toMatchInlineSnapshot(`
      [
        {
          "fault": "Your notes: the file is missing; the copy of the save before it is shown.",
          "file": "FOLDER/notes.json",
          "remedy": "If you moved it, close Amends and put it back.",
        },
      ]
    `);
  });

  test("a file of a later version is left as it is and refuses writes", async () => {
    await newerNotes();
    const before = await readFile(join(folder, "notes.json"), "utf8");
    const handlers = start();
    expect(withoutFolder((await handlers.readUserData()).notices)).toMatchInlineSnapshot(`
      [
        {
          "fault": "Your notes: the file was saved by a later Amends and will not be changed; there is no copy, so it is shown empty.",
          "file": "FOLDER/notes.json",
          "remedy": "Open it with the latest Amends.",
        },
      ]
    `);
    expect(withoutFolder(await handlers.writeNote(lego))).toMatchInlineSnapshot(`
      {
        "kind": "failed",
        "reason": "FOLDER/notes.json could not be read when Amends started, so nothing is written over it.",
        "remedy": "Copy what is not saved to another place; the notice about this file says what to do with it.",
      }
    `);
    expect(await readFile(join(folder, "notes.json"), "utf8")).toBe(before);
    expect(await handlers.writeShelf({ favourites: ["case/lego"], recents: [] })).toEqual({ kind: "saved" });
  });

  test("a file changed by another program meanwhile is set aside before the next save", async () => {
    const handlers = start();
    await handlers.writeNote(lego);
    await writeFile(join(folder, "notes.json"), "from elsewhere");
    expect(await handlers.writeNote({ about: "case/united", text: "Mine." })).toEqual({ kind: "saved" });
    expect(withoutFolder((await handlers.readUserData()).notices)).toMatchInlineSnapshot(`
      [
        {
          "fault": "Your notes: another program changed the file while Amends was open; Amends saved what it had.",
          "file": "FOLDER/notes.json",
          "remedy": "The other version is kept as FOLDER/notes.set-aside-TIME.json.",
        },
      ]
    `);
    const aside = (await readdir(folder)).find((name) => name.includes("set-aside")) ?? "";
    expect(await readFile(join(folder, aside), "utf8")).toBe("from elsewhere");
  });

  test("a folder that cannot be made is told, and so is each save", async () => {
    await writeFile(join(folder, "file"), "");
    const handlers = start(join(folder, "file", "data"));
    expect(withoutFolder((await handlers.readUserData()).notices)).toMatchInlineSnapshot(`
      [
        {
          "fault": "The disk reported an error (ENOTDIR), so what you change is not kept.",
          "file": "FOLDER/file/data",
          "remedy": "Copy what is not saved to another place, check the disk, then try again.",
        },
        {
          "fault": "Your preferences: the file cannot be read just now and will not be changed; there is no copy, so it is shown empty.",
          "file": "FOLDER/file/data/preferences.json",
          "remedy": "Close Amends, make sure that you may read the file, and start it again.",
        },
        {
          "fault": "Your favourites: the file cannot be read just now and will not be changed; there is no copy, so it is shown empty.",
          "file": "FOLDER/file/data/shelf.json",
          "remedy": "Close Amends, make sure that you may read the file, and start it again.",
        },
        {
          "fault": "Your notes: the file cannot be read just now and will not be changed; there is no copy, so it is shown empty.",
          "file": "FOLDER/file/data/notes.json",
          "remedy": "Close Amends, make sure that you may read the file, and start it again.",
        },
      ]
    `);
    expect(withoutFolder(await handlers.writeNote(lego))).toMatchInlineSnapshot(`
      {
        "kind": "failed",
        "reason": "FOLDER/file/data/notes.json could not be read when Amends started, so nothing is written over it.",
        "remedy": "Copy what is not saved to another place; the notice about this file says what to do with it.",
      }
    `);
  });
});

describe("two at once", () => {
  test("the second reads, refuses to write, and says why", async () => {
    const first = start();
    await first.writeNote(lego);
    const second = start();
    const seen = await second.readUserData();
    expect(seen.notes.map((note) => note.about)).toEqual(["case/lego"]);
    expect(withoutFolder(seen.notices)).toMatchInlineSnapshot(`
      [
        {
          "fault": "Amends is already open, so this one can show your files but not change them.",
          "file": "FOLDER",
          "remedy": "Use the one that is open, or close it and start Amends again.",
        },
      ]
    `);
    expect(withoutFolder(await second.writeNote({ about: "case/united", text: "Lost?" }))).toMatchInlineSnapshot(`
      {
        "kind": "failed",
        "reason": "Amends is already open, so this one can show your files but not change them.",
        "remedy": "Use the one that is open, or close it and start Amends again.",
      }
    `);
    expect(await first.writeNote({ about: "case/cubie", text: "Kept." })).toEqual({ kind: "saved" });
  });

  test("of many that start over the lock of a killed one, exactly one may write", async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "amends.lock"), JSON.stringify({ ...otherProcess, key: "0" }));
    const all = Array.from({ length: 12 }, () => start());
    const outcomes = await Promise.all(
      all.map((handlers, at) => handlers.writeNote({ about: `case/c${at}`, text: "x" })),
    );
    expect(outcomes.filter(({ kind }) => kind === "saved")).toHaveLength(1);
  });

  test("the lock goes when Amends closes", async () => {
    await start().readUserData();
    expect(existsSync(join(folder, "amends.lock"))).toBe(true);
    await stop();
    expect(existsSync(join(folder, "amends.lock"))).toBe(false);
  });

  test.each(["", "{", '{"pid":1}', JSON.stringify(otherProcess)])(
    "a lock that says %j holds nobody off",
    async (text) => {
      await writeFile(join(folder, "amends.lock"), text);
      expect(await start().writeNote(lego)).toEqual({ kind: "saved" });
    },
  );
});

/** A whole file with its right checksum, as a later version would write it. */
async function newerNotes(): Promise<void> {
  const { encode } = await import("../../../electron/services/store/index.ts");
  const { notesKind } = await import("../../../electron/services/user-data.ts");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "notes.json"), encode({ ...notesKind, version: 2 }, []));
  await chmod(join(folder, "notes.json"), 0o600);
}

/** The parts of a message that differ from run to run, named. */
function withoutFolder(value: unknown): unknown {
  const text = JSON.stringify(value).replaceAll(folder, "FOLDER");
  return JSON.parse(text.replaceAll(/set-aside-[0-9TZ.-]+-[0-9a-f]{6}/g, "set-aside-TIME"));
}
