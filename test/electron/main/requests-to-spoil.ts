/** What the page may send: one honest input of each request, and what a page gone wrong could put in its place. */
import fc from "fast-check";
import type { Input, RequestName } from "#contract";

/** Typed by the contract, so that no request is forgotten. */
export const honest: { readonly [Name in RequestName]: Input<Name> } = {
  readBundle: "library",
  readAbout: undefined,
  reportFault: { name: "TypeError", frames: [{ file: "renderer/page-a1.js", line: 3, column: 14 }] },
  takeOpenedFile: undefined,
  readUserData: undefined,
  writePreferences: {
    theme: "dark",
    language: "uk",
    singleKeys: true,
    showAnatomy: false,
    desk: "none",
    quickKey: null,
    tray: false,
    silencedRules: ["en-weak-any-inconvenience"],
  },
  writeShelf: { favourites: ["case/lego"], recents: ["pattern/missing-part-same-team"] },
  writeNote: { about: "case/lego", text: "For Monday." },
  previewExport: { format: "json", patterns: ["missing-part-same-team"], snippets: [], desk: "zendesk" },
  saveExport: { format: "json", patterns: ["missing-part-same-team"], snippets: [] },
  previewImport: { kind: "pasted", text: "Dear {{ticket.requester.first_name}}, we are sorry." },
  confirmImport: { id: "never-seen", duplicates: false },
  readOwnReplies: undefined,
  removeOwnReplies: { ids: ["own-late-parcel"] },
  undoOwnReplies: { undo: "never-seen" },
  saveResult: {
    study: "lego",
    slide: 3,
    hands: [0, 1, 1],
    teams: [{ text: "Dear Max", components: ["regret"] }],
    clock: { spent: [1000, 2000], since: 5 },
  },
  saveSlides: { study: "lego", format: "marp" },
  writeCopy: { pattern: "missing-part-same-team" },
  forgetCopies: undefined,
  showQuickWindow: undefined,
  closeQuickWindow: undefined,
  readQuickKey: undefined,
  setQuickKey: null,
  showPresenterWindow: { id: "lego", slide: "title" },
  savePdf: { suggestedName: "LEGO" },
};

export const requestNames = Object.keys(honest) as readonly RequestName[];

/** Places on a disk, as a string that was meant to be an id could name them. */
export const paths: readonly string[] = [
  "../../etc/passwd",
  "..\\..\\Windows\\win.ini",
  "/etc/passwd",
  "C:\\Windows\\win.ini",
  "C:/Windows/win.ini",
  "\\\\server\\share\\file",
  "//server/share/file",
  "file:///etc/passwd",
  "~/.ssh/id_rsa",
  "/proc/self/environ",
  "library/../../secret",
  "library\0.json",
  "library%2f..%2fsecret",
  "..%2f..%2fsecret",
  "library::$DATA",
  "con",
  "lego/../../x",
  "lego\\..\\x",
  ".",
  "..",
];

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

const deep = (depth: number): unknown => {
  let value: unknown = "end";
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { value };
  return value;
};

/** No request takes any of these but the few that say so in their schema. */
const anyhow: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  10n,
  "",
  "library ",
  "LIBRARY",
  "constructor",
  "__proto__",
  "toString",
  "x".repeat(1_000_000),
  "\ud800",
  "\u202egpj.exe",
  [],
  ["library"],
  [[[]]],
  new Array(100_000).fill("case/lego"),
  {},
  { length: 1, 0: "library" },
  { toString: "library" },
  JSON.parse('{"then":"library"}'),
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  Object.create(null),
  cyclic,
  deep(100),
  deep(3000),
  new Date(0),
  new Date(Number.NaN),
  /library/g,
  new Map([["id", "library"]]),
  new Set(["library"]),
  new Error("library"),
  new ArrayBuffer(8),
  new Uint8Array([108, 105, 98]),
  new Float64Array(4),
  Object("library"),
  Object(1),
];

/** The same value with one place in it, found by its number, replaced. */
function replaced(value: unknown, at: { left: number }, put: unknown): unknown {
  if (at.left === 0) {
    at.left = -1;
    return put;
  }
  at.left -= 1;
  if (Array.isArray(value)) return value.map((one) => replaced(one, at, put));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, at, put)]));
}

function placesIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return 1 + Object.values(value).reduce((sum: number, one) => sum + placesIn(one), 0);
}

/** At least 60 of them for every request. */
export function spoilt(name: RequestName): readonly unknown[] {
  const good = honest[name];
  const places = Array.from({ length: placesIn(good) }, (_, at) => at);
  const withPaths = places.flatMap((left) => paths.map((path) => replaced(good, { left }, path)));
  const wrongType = places.flatMap((left) =>
    [null, Number.NEGATIVE_INFINITY, {}, [[]]].map((put) => replaced(good, { left }, put)),
  );
  const more = typeof good === "object" && good !== null ? [{ ...good, path: "/etc/passwd" }, [good], { good }] : [];
  return [...anyhow, ...withPaths, ...wrongType, ...more];
}

/** Anything at all, and honest inputs with anything at all in one place. */
export function anyInput(name: RequestName): fc.Arbitrary<unknown> {
  const good = honest[name];
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    withObjectString: true,
    maxDepth: 4,
  });
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom(...paths));
  const oneWrong = fc
    .tuple(fc.nat(placesIn(good) - 1), fc.oneof(anything, text))
    .map(([left, put]) => replaced(good, { left }, put));
  return fc.oneof(
    { weight: 4, arbitrary: anything },
    { weight: 1, arbitrary: oneWrong },
    { weight: 1, arbitrary: text },
  );
}
