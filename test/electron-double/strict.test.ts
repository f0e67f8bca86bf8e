import { expect, test, vi } from "vitest";
import { toChromium, toElectron } from "./addresses.ts";
import { Emitter } from "./main/emitter.ts";
import { missing, onlyKnown, strict, strictClass } from "./strict.ts";

vi.spyOn(console, "error").mockImplementation(() => {});

test("what the double lacks throws by name and is remembered, and what it has does not", async () => {
  const Part = strictClass(
    "Part",
    class {
      played = 1;
    },
  );
  const part = new Part();
  expect(await part).toBe(part);
  expect(part.played).toBe(1);
  expect(() => Reflect.get(part, "flashFrame")).toThrow("does not play Part.flashFrame");
  expect(() => Reflect.set(part, "flashFrame", 1)).toThrow("setting Part.flashFrame");
  expect(() => Reflect.get(Part, "fromId")).toThrow("Part.fromId");
  expect(() => onlyKnown("Part", { frame: false }, ["show"])).toThrow("Part({ frame })");
  expect(() => new Emitter("Part", ["show"]).on("session-end", () => {})).toThrow("the event session-end of Part");
  expect(missing).toEqual([
    "Part.flashFrame",
    "setting Part.flashFrame",
    "Part.fromId",
    "Part({ frame })",
    "the event session-end of Part",
  ]);
});

test("the same part is handed out as one, so that main may compare it", () => {
  const part = {};
  expect(strict("Part", part)).toBe(strict("Part", part));
});

test.each([
  ["app://bundle/", "http://bundle.app.localhost:7/"],
  ["app://bundle/assets/a.js?b=%2F#/c", "http://bundle.app.localhost:7/assets/a.js?b=%2F#/c"],
  ["app://other/", "http://other.app.localhost:7/"],
  ["https://example.com/app://bundle/", "https://example.com/app://bundle/"],
  ["about:blank", "about:blank"],
])("main's %s is Chromium's %s, and back", (electron, chromium) => {
  expect(toChromium(electron, 7, ["app"])).toBe(chromium);
  expect(toElectron(chromium)).toBe(electron);
});

test.each([
  ["blob:http://bundle.app.localhost:7/1-2", "blob:app://bundle/1-2"],
  ["http://localhost:7/", "http://localhost:7/"],
  ["http://bundle.app.localhost.example.com/", "http://bundle.app.localhost.example.com/"],
])("Chromium's %s is told to main as %s", (chromium, electron) => expect(toElectron(chromium)).toBe(electron));
