import { describe, expect, test } from "vitest";
import { buildIndex, IndexFormatError, indexFormat, loadIndex, saveIndex, warmUp } from "#content/search";
import { asking } from "./ask.ts";
import { smallLibrary } from "./small-library.ts";

const built = buildIndex(smallLibrary());
const text = saveIndex(built);

describe("the index as a file", () => {
  test("equal libraries give equal bytes", () => {
    expect(saveIndex(buildIndex(smallLibrary()))).toBe(text);
  });

  test("a loaded index saves the same bytes and answers the same", () => {
    const loaded = loadIndex(text);
    expect(saveIndex(loaded)).toBe(text);
    const before = asking(smallLibrary(), built);
    const after = asking(smallLibrary(), loaded);
    for (const typed of ["guitar", "hurricne", "не хватает детали", '"hour by hour"', "tag:toys", "the", ""]) {
      expect(after.ask(typed)).toEqual(before.ask(typed));
    }
  });

  test("warming up changes no answer", () => {
    const warmed = loadIndex(text);
    const steps = [...warmUp(warmed)];
    expect(steps.length).toBeGreaterThan(10);
    const before = asking(smallLibrary(), built);
    const after = asking(smallLibrary(), warmed);
    for (const typed of ["guitar", "m", "не хватает детали"]) expect(after.ask(typed)).toEqual(before.ask(typed));
  });

  test.each([
    ["another number", text.replace(`"format":${indexFormat}`, `"format":${indexFormat + 1}`)],
    ["no number", "{}"],
    ["no object", "[]"],
    ["null", "null"],
  ])("another format is refused: %s", (_, other) => {
    expect(() => loadIndex(other)).toThrow(IndexFormatError);
  });

  test("what is no JSON is refused as such", () => {
    expect(() => loadIndex(text.slice(0, -5))).toThrow(SyntaxError);
  });
});
