import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readWires, sentinel, wrongFuses } from "../../electron/package/fuses.ts";
import config from "../../electron-builder.config.ts";

const root = join(import.meta.dirname, "..", "..");

test("packages are made for three systems and both processors", () => {
  const made = [config.win, config.mac, config.linux].map((own) =>
    [own?.target ?? []].flat().map((one) => (typeof one === "string" ? one : `${one.target} ${one.arch}`)),
  );
  expect(made).toEqual([
    ["nsis x64,arm64", "portable x64,arm64"],
    ["dmg x64,arm64", "zip x64,arm64"],
    ["AppImage x64,arm64", "deb x64,arm64", "rpm x64,arm64", "tar.gz x64,arm64"],
  ]);
});

test("nothing in the packages takes Chromium's sandbox away", () => {
  const { toolsets, linux, appImage, deb, rpm } = config;
  // The builder's older AppImage runtime starts the app with --no-sandbox.
  expect(toolsets?.appimage).toMatch(/^1\./);
  for (const own of [linux, appImage, deb, rpm]) expect(own?.executableArgs ?? []).toEqual([]);
});

test("a signed Mac app may compile while it runs, and no more", () => {
  const { entitlements, entitlementsInherit, hardenedRuntime } = config.mac ?? {};
  const text = readFileSync(join(root, String(entitlements)), "utf8");
  expect([...text.matchAll(/<key>(.*)<\/key>/g)].map(([, key]) => key)).toEqual(["com.apple.security.cs.allow-jit"]);
  expect({ hardenedRuntime, entitlementsInherit }).toEqual({
    hardenedRuntime: true,
    entitlementsInherit: entitlements,
  });
});

test("fuses are read for every processor of a binary, and told when they are not there or not as they must be", () => {
  const binary = (...wires: string[]) =>
    Buffer.from(wires.map((wire) => `code ${sentinel}\x01${String.fromCharCode(wire.length)}${wire} code`).join(""));
  const right = "010011001";
  expect(readWires(binary(right, "110011001"))).toEqual([right, "110011001"]);
  expect(wrongFuses(readWires(binary(right, right)))).toEqual([]);
  expect(wrongFuses(readWires(binary(right, "110011001")))).toEqual(["runAsNode is 1 and must be 0"]);
  expect(wrongFuses(readWires(binary("01001r00")))).toEqual([
    "onlyLoadAppFromAsar is r and must be 1",
    "wasmTrapHandlers is missing and must be 1",
  ]);
  expect(wrongFuses(readWires(Buffer.from("no program")))).toEqual(["no fuses were found"]);
  expect(() => readWires(Buffer.from(`${sentinel}\x02\x09${right}`))).toThrow("version");
});
