import { expect, test, vi } from "vitest";
import { type Handlers, requests } from "#contract";
import { answer } from "#services";

const handler = vi.fn(async (input: unknown) => input);
// Each request is answered with its own input, so that what reached the handler can be seen.
const handlers = Object.fromEntries(Object.keys(requests).map((name) => [name, handler])) as unknown as Handlers;

test("an input that its schema accepts reaches the handler", async () => {
  expect(await answer(handlers, "readBundle", "library")).toEqual({ kind: "answered", output: "library" });
  expect(await answer(handlers, "readUserData", undefined)).toEqual({ kind: "answered", output: undefined });
});

test.each(["readNothing", "", "constructor", "__proto__", "toString", "hasOwnProperty", "READBUNDLE", "readBundle "])(
  "there is no request %j",
  async (name) => {
    handler.mockClear();
    expect(await answer(handlers, name, "library")).toEqual({ kind: "unknown-request" });
    expect(handler).not.toHaveBeenCalled();
  },
);

test.each([
  ["readBundle", "library.json"],
  ["readBundle", { id: "library" }],
  ["readUserData", {}],
  ["writePreferences", { theme: "dark" }],
  ["writeShelf", { favourites: ["case/../../x"], recents: [] }],
  ["writeShelf", { favourites: [], recents: [], path: "/etc/passwd" }],
  ["writeNote", { about: "case/lego", text: "x".repeat(20_001) }],
  ["writeNote", { about: "case/lego", text: 1 }],
  ["writeCopy", { pattern: "../down-right-now" }],
  ["writeCopy", { pattern: "down-right-now", customer: "Ann" }],
  ["setQuickKey", "A"],
  ["setQuickKey", "Control+C"],
  ["setQuickKey", "Shift+A"],
  ["setQuickKey", "Shift+Alt+Space"],
  ["setQuickKey", "Alt+Shift+Space; rm"],
  ["savePdf", { suggestedName: "x".repeat(121) }],
  // Its schema would freeze the list, which no typed array lets be done to it.
  ["saveResult", { study: "lego", slide: 0, hands: new Float64Array(4), teams: [], clock: { spent: [] } }],
])("%s refuses %j", async (name, input) => {
  handler.mockClear();
  expect((await answer(handlers, name, input)).kind).toBe("bad-input");
  expect(handler).not.toHaveBeenCalled();
});

test.each(["Alt+Shift+Space", "Control+Alt+A", "Shift+Super+F12", "Control+Alt+Shift+Super+0", null])(
  "the key %j may be asked for",
  async (key) => expect((await answer(handlers, "setQuickKey", key)).kind).toBe("answered"),
);

test("why an input was refused names its field", async () => {
  expect(await answer(handlers, "writeNote", { about: "lego", text: "" })).toMatchInlineSnapshot(`
    {
      "kind": "bad-input",
      "reason": "✖ Invalid string: must match pattern /^(case|pattern|principle|phrase)\\/[a-z0-9-]{1,80}$/
      → at about",
    }
  `);
});
