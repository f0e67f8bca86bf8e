import { type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { exchangeLimits, importFile, zipOf } from "#content/exchange";
import { isSafeName, unzip } from "../../../content/exchange/archive.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const snippet = (name: string) =>
  bytes(JSON.stringify({ alfredsnippet: { snippet: `Hello ${name}.`, uid: name, keyword: name, name } }));

describe("an archive", () => {
  test("gives its files back, and is the same each time", () => {
    const files = [
      { name: "a.md", bytes: bytes("Hello.") },
      { name: "folder/b.md", bytes: new Uint8Array() },
    ];
    expect(zipOf(files)).toEqual(zipOf(files));
    expect(unzip(zipOf(files))).toEqual({ kind: "files", files });
  });

  test.each([
    "../x.json",
    "a/../../x",
    "/etc/passwd",
    "C:\\x",
    "c:x",
    "a\\..\\x",
    "a//b",
    "./x",
    "x. ",
    "x.",
    "a\u0000b",
    "a\u202eb",
    "x?",
    "x".repeat(301),
  ])("with a file called %j is refused", (name) => {
    expect(isSafeName(name)).toBe(false);
    expect(unzip(zipSync({ [name]: snippet("a"), "b.json": snippet("b") }))).toMatchObject({ kind: "refused" });
  });

  test("with two files of one name is refused, whatever their letters", () => {
    expect(unzip(zipSync({ "a.json": snippet("a"), "A.json": snippet("b") })).kind).toBe("refused");
    expect(unzip(zipSync({ "\u00e9.json": snippet("a"), "e\u0301.json": snippet("b") })).kind).toBe("refused");
  });

  test("with too many files is refused", () => {
    const many: Zippable = {};
    for (let number = 0; number <= exchangeLimits.entries; number += 1) many[`${number}.json`] = new Uint8Array();
    expect(unzip(zipSync(many))).toMatchObject({ kind: "refused", fault: `more than ${exchangeLimits.entries} files` });
  });

  test("that grows too much is refused before it is unpacked", () => {
    const bomb = zipSync({ "a.json": new Uint8Array(900_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(2000);
    expect(unzip(bomb)).toMatchObject({ kind: "refused", fault: expect.stringContaining("hundredfold") });
    expect(unzip(zipSync({ "a.json": new Uint8Array(exchangeLimits.entry + 1) }, { level: 0 })).kind).toBe("refused");
  });

  test("that lies about a size is refused", () => {
    const packed = zipSync({ "a.json": new Uint8Array(90_000).fill(7) }, { level: 9 });
    const view = new DataView(packed.buffer, packed.byteOffset);
    const central = view.getUint32(packed.length - 6, true);
    view.setUint32(central + 24, 400, true);
    expect(unzip(packed)).toMatchObject({ kind: "refused", fault: expect.stringContaining("larger than it says") });
    view.setUint32(central + 24, 91_000, true);
    expect(unzip(packed).kind).toBe("refused");
  });

  test("whose table of contents names other files than it holds is refused", () => {
    const packed = zipSync({ "a.json": snippet("a") }, { level: 0 });
    const view = new DataView(packed.buffer, packed.byteOffset);
    packed[view.getUint32(packed.length - 6, true) + 46] = "b".charCodeAt(0);
    expect(unzip(packed)).toMatchObject({ kind: "refused", fault: expect.stringContaining("table of contents") });
  });

  test("cut off anywhere is refused", () => {
    const whole = zipOf([
      { name: "a.json", bytes: snippet("a") },
      { name: "b.json", bytes: snippet("b") },
    ]);
    for (let length = 4; length < whole.length; length += 1) {
      expect(unzip(whole.subarray(0, length)).kind, `${length} bytes`).toBe("refused");
    }
  });

  test("with a changed byte never throws", () => {
    const whole = zipOf([{ name: "a.json", bytes: snippet("a") }]);
    for (let at = 0; at < whole.length; at += 1) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(() => importFile("alfred", "x.alfredsnippets", changed)).not.toThrow();
    }
  });
});

test("a file over the limit is refused unread", () => {
  expect(importFile("json", "x.json", new Uint8Array(exchangeLimits.file + 1)).problems).toEqual([
    expect.objectContaining({ fault: `more than ${exchangeLimits.file} bytes` }),
  ]);
});
