import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaultPreferences } from "#contract";
import { encode } from "../../../electron/services/store/index.ts";
import { preferencesKind } from "../../../electron/services/user-data.ts";
import { otherProcess } from "./processes.ts";
import { eachReader } from "./reader.ts";

const reader = eachReader();
const lego = { about: "case/lego", text: "Ask for the missing part before the excuse." };

describe("the reader's own files", () => {
  test("a new reader has the defaults and hears of nothing", async () => {
    expect(await reader.start().readUserData()).toEqual({
      preferences: defaultPreferences,
      shelf: { favourites: [], recents: [] },
      notes: [],
      usage: {},
      notices: [],
    });
  });

  test("what was saved is there after a restart", async () => {
    const handlers = reader.start();
    expect(await handlers.writeNote(lego)).toEqual({ kind: "saved" });
    expect(await handlers.writeShelf({ favourites: ["case/lego"], recents: ["pattern/down-right-now"] })).toEqual({
      kind: "saved",
    });
    expect(await handlers.writePreferences({ ...defaultPreferences, theme: "dark" })).toEqual({ kind: "saved" });
    expect(await handlers.writeCopy({ pattern: "down-right-now" })).toEqual({ kind: "saved" });
    await reader.stop();

    expect(await reader.start().readUserData()).toEqual({
      preferences: { ...defaultPreferences, theme: "dark" },
      shelf: { favourites: ["case/lego"], recents: ["pattern/down-right-now"] },
      notes: [{ ...lego, changed: "2026-11-22T08:00:00.000Z" }],
      usage: { "down-right-now": { count: 1, lastUsed: "2026-11-22T08:00:00.000Z" } },
      notices: [],
    });
  });

  test("a note is replaced by its next text and removed by an empty one", async () => {
    const handlers = reader.start();
    await handlers.writeNote(lego);
    await handlers.writeNote({ ...lego, text: "Second thoughts." });
    expect((await handlers.readUserData()).notes.map((note) => note.text)).toEqual(["Second thoughts."]);
    await handlers.writeNote({ ...lego, text: "" });
    expect((await handlers.readUserData()).notes).toEqual([]);
  });

  test("saves asked for at once are all kept", async () => {
    const handlers = reader.start();
    const abouts = Array.from({ length: 30 }, (_, at) => `case/c${at}`);
    const outcomes = await Promise.all(abouts.map((about) => handlers.writeNote({ about, text: about })));
    expect(outcomes.every(({ kind }) => kind === "saved")).toBe(true);
    await reader.stop();
    expect((await reader.start().readUserData()).notes.map((note) => note.about)).toEqual(abouts);
  });

  test("copies told at once are all counted, whatever the pattern is called, and can be forgotten", async () => {
    const handlers = reader.start();
    const patterns = ["down-right-now", "constructor", "down-right-now", "down-right-now"];
    await Promise.all(patterns.map((pattern) => handlers.writeCopy({ pattern })));
    const lastUsed = "2026-11-22T08:00:00.000Z";
    expect((await handlers.readUserData()).usage).toEqual({
      "down-right-now": { count: 3, lastUsed },
      constructor: { count: 1, lastUsed },
    });
    expect(await handlers.forgetCopies()).toEqual({ kind: "saved" });
    await reader.stop();
    expect((await reader.start().readUserData()).usage).toEqual({});
  });

  test("preferences of a version without the quick window's key, the tray and silenced rules are read, and have none", async () => {
    const { quickKey: _key, tray: _tray, silencedRules: _rules, ...earlier } = defaultPreferences;
    const bytes = encode<unknown>({ ...preferencesKind, version: 1 }, { ...earlier, theme: "dark" });
    await writeFile(join(reader.folder(), "preferences.json"), bytes);
    const { preferences, notices } = await reader.start().readUserData();
    expect(preferences).toEqual({ ...defaultPreferences, theme: "dark" });
    expect(notices).toEqual([]);
  });

  test("folder and files are for this user alone, and nothing else is left in it", async () => {
    const dataDir = join(reader.folder(), "deep", "down");
    const handlers = reader.start(dataDir);
    await handlers.writeNote(lego);
    await handlers.writeNote({ ...lego, text: "Again." });
    if (process.platform !== "win32") {
      expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
      expect((await stat(join(dataDir, "notes.json"))).mode & 0o777).toBe(0o600);
    }
    await reader.stop();
    expect((await readdir(dataDir)).sort()).toEqual(["notes.json", "notes.json.bak"]);
  });

  test("the file can be read by a person and holds version and checksum", async () => {
    await reader.start().writeNote(lego);
    const file = JSON.parse(await readFile(join(reader.folder(), "notes.json"), "utf8"));
    expect(file).toEqual({
      format: "amends-notes",
      version: 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      data: [{ ...lego, changed: "2026-11-22T08:00:00.000Z" }],
    });
  });
});

describe("two at once", () => {
  test("the second reads, refuses to write, and says why", async () => {
    const first = reader.start();
    await first.writeNote(lego);
    const second = reader.start();
    const seen = await second.readUserData();
    expect(seen.notes.map((note) => note.about)).toEqual(["case/lego"]);
    expect(reader.plain(seen.notices)).toMatchInlineSnapshot(`
      [
        {
          "fault": "Amends is already open, so this one can show your files but not change them.",
          "file": "FOLDER",
          "remedy": "Use the one that is open, or close it and start Amends again.",
        },
      ]
    `);
    expect(reader.plain(await second.writeNote({ about: "case/united", text: "Lost?" }))).toMatchInlineSnapshot(`
      {
        "kind": "failed",
        "reason": "Amends is already open, so this one can show your files but not change them.",
        "remedy": "Use the one that is open, or close it and start Amends again.",
      }
    `);
    expect(await first.writeNote({ about: "case/cubie", text: "Kept." })).toEqual({ kind: "saved" });
  });

  test("of many that start over the lock of a killed one, exactly one may write", async () => {
    await mkdir(reader.folder(), { recursive: true });
    await writeFile(join(reader.folder(), "amends.lock"), JSON.stringify({ ...otherProcess, key: "0" }));
    const all = Array.from({ length: 12 }, () => reader.start());
    const outcomes = await Promise.all(
      all.map((handlers, at) => handlers.writeNote({ about: `case/c${at}`, text: "x" })),
    );
    expect(outcomes.filter(({ kind }) => kind === "saved")).toHaveLength(1);
  });

  test("the lock goes when Amends closes", async () => {
    await reader.start().readUserData();
    expect(existsSync(join(reader.folder(), "amends.lock"))).toBe(true);
    await reader.stop();
    expect(existsSync(join(reader.folder(), "amends.lock"))).toBe(false);
  });

  test.each(["", "{", '{"pid":1}', JSON.stringify(otherProcess)])(
    "a lock that says %j holds nobody off",
    async (text) => {
      await writeFile(join(reader.folder(), "amends.lock"), text);
      expect(await reader.start().writeNote(lego)).toEqual({ kind: "saved" });
    },
  );
});
