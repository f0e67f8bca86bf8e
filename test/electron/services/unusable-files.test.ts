import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { encode } from "../../../electron/services/store/index.ts";
import { notesKind } from "../../../electron/services/user-data.ts";
import { eachReader } from "./reader.ts";

const reader = eachReader();
const lego = { about: "case/lego", text: "Ask for the missing part before the excuse." };

test("a damaged file is kept beside, the copy is shown, and both are told", async () => {
  const handlers = reader.start();
  await handlers.writeNote(lego);
  await handlers.writeNote({ about: "case/united", text: "Later." });
  await reader.stop();
  await writeFile(join(reader.folder(), "notes.json"), "half a fi");

  const again = reader.start();
  const { notes, notices } = await again.readUserData();
  expect(notes.map((note) => note.about)).toEqual(["case/lego"]);
  const aside = (await readdir(reader.folder())).filter((name) => name.includes("set-aside"));
  expect(aside).toHaveLength(1);
  expect(await readFile(join(reader.folder(), aside[0] ?? ""), "utf8")).toBe("half a fi");
  expect(reader.plain(notices)).toMatchInlineSnapshot(`
      [
        {
          "fault": "Your notes: the file is damaged; the copy of the save before it is shown.",
          "file": "FOLDER/notes.json",
          "remedy": "Check what is shown; a backup of your own may hold more. What could not be read is kept as FOLDER/notes.set-aside-TIME.json.",
        },
      ]
    `);

  await again.writeNote({ about: "case/cubie", text: "After." });
  await reader.stop();
  expect((await reader.start().readUserData()).notes.map((note) => note.about)).toEqual(["case/lego", "case/cubie"]);
});

test("a file and a copy both damaged are both kept", async () => {
  const handlers = reader.start();
  await handlers.writeNote(lego);
  await handlers.writeNote(lego);
  await reader.stop();
  await writeFile(join(reader.folder(), "notes.json"), "one");
  await writeFile(join(reader.folder(), "notes.json.bak"), "two");

  expect(reader.plain((await reader.start().readUserData()).notices)).toMatchInlineSnapshot(`
      [
        {
          "fault": "Your notes: the file is damaged; there is no copy, so it is shown empty.",
          "file": "FOLDER/notes.json",
          "remedy": "Check what is shown; a backup of your own may hold more. What could not be read is kept as FOLDER/notes.set-aside-TIME.json and FOLDER/notes.set-aside-TIME.json.",
        },
      ]
    `);
  const kept = (await readdir(reader.folder())).filter((name) => name.includes("set-aside"));
  const texts = await Promise.all(kept.map((name) => readFile(join(reader.folder(), name), "utf8")));
  expect(texts.sort()).toEqual(["one", "two"]);
});

test("a file that went missing comes back from its copy", async () => {
  const handlers = reader.start();
  await handlers.writeNote(lego);
  await handlers.writeNote({ about: "case/united", text: "Later." });
  await reader.stop();
  await rm(join(reader.folder(), "notes.json"));
  const { notes, notices } = await reader.start().readUserData();
  expect(notes).toHaveLength(1);
  expect(reader.plain(notices)).toMatchInlineSnapshot(`
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
  const before = await readFile(join(reader.folder(), "notes.json"), "utf8");
  const handlers = reader.start();
  expect(reader.plain((await handlers.readUserData()).notices)).toMatchInlineSnapshot(`
      [
        {
          "fault": "Your notes: the file was saved by a later Amends and will not be changed; there is no copy, so it is shown empty.",
          "file": "FOLDER/notes.json",
          "remedy": "Open it with the latest Amends.",
        },
      ]
    `);
  expect(reader.plain(await handlers.writeNote(lego))).toMatchInlineSnapshot(`
      {
        "kind": "failed",
        "reason": "FOLDER/notes.json could not be read when Amends started, so nothing is written over it.",
        "remedy": "Copy what is not saved to another place; the notice about this file says what to do with it.",
      }
    `);
  expect(await readFile(join(reader.folder(), "notes.json"), "utf8")).toBe(before);
  expect(await handlers.writeShelf({ favourites: ["case/lego"], recents: [] })).toEqual({ kind: "saved" });
});

test("a file changed by another program meanwhile is set aside before the next save", async () => {
  const handlers = reader.start();
  await handlers.writeNote(lego);
  await writeFile(join(reader.folder(), "notes.json"), "from elsewhere");
  expect(await handlers.writeNote({ about: "case/united", text: "Mine." })).toEqual({ kind: "saved" });
  expect(reader.plain((await handlers.readUserData()).notices)).toMatchInlineSnapshot(`
      [
        {
          "fault": "Your notes: another program changed the file while Amends was open; Amends saved what it had.",
          "file": "FOLDER/notes.json",
          "remedy": "The other version is kept as FOLDER/notes.set-aside-TIME.json.",
        },
      ]
    `);
  const aside = (await readdir(reader.folder())).find((name) => name.includes("set-aside")) ?? "";
  expect(await readFile(join(reader.folder(), aside), "utf8")).toBe("from elsewhere");
});

test("a folder that cannot be made is told, and so is each save", async () => {
  await writeFile(join(reader.folder(), "file"), "");
  const handlers = reader.start(join(reader.folder(), "file", "data"));
  expect(reader.plain((await handlers.readUserData()).notices)).toMatchInlineSnapshot(`
    [
      {
        "fault": "The disk reported an error (ENOTDIR), so what you change is not kept.",
        "file": "FOLDER/file/data",
        "remedy": "Copy what is not saved to another place, check the disk, then try again.",
      },
    ]
  `);
  expect(reader.plain(await handlers.writeNote(lego))).toMatchInlineSnapshot(`
    {
      "kind": "failed",
      "reason": "The disk reported an error (ENOTDIR): FOLDER/file/data was not saved.",
      "remedy": "Copy what is not saved to another place, check the disk, then try again.",
    }
  `);
});

/** A whole file with its right checksum, as a later version would write it. */
async function newerNotes(): Promise<void> {
  await mkdir(reader.folder(), { recursive: true });
  await writeFile(join(reader.folder(), "notes.json"), encode({ ...notesKind, version: 2 }, []));
  await chmod(join(reader.folder(), "notes.json"), 0o600);
}
