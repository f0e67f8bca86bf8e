import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CheckedSentence } from "#content/draft";
import {
  besideCaret,
  changeBetween,
  insertionAt,
  openPlaces,
  passagesOf,
  type Span,
  shifted,
  withoutOverlap,
} from "../../../renderer/check/marks.ts";

function sentence(text: string, ...carried: readonly [CheckedSentence["components"][number]["component"], string][]) {
  const components = carried.map(([component, words]) => {
    const start = text.indexOf(words);
    return { component, rule: "a-rule", start, end: start + words.length };
  });
  return { start: 0, end: text.length, lang: "en", isDated: false, components } as const;
}

describe("the passages of a sentence", () => {
  const cut = (text: string, ...carried: Parameters<typeof sentence>[1][]) =>
    passagesOf(sentence(text, ...carried), text).map(({ start, end, components }) => [
      components.join("+"),
      text.slice(start, end),
    ]);

  test("one part has the whole sentence", () => {
    expect(cut("Last week we lost it.", ["responsibility", "we lost"])).toEqual([
      ["responsibility", "Last week we lost it."],
    ]);
  });

  test("another part begins where its words begin, whatever the order in which they were found", () => {
    expect(cut("We lost it, and I'm sorry for that.", ["regret", "I'm sorry"], ["responsibility", "We lost"])).toEqual([
      ["responsibility", "We lost it, and"],
      ["regret", "I'm sorry for that."],
    ]);
  });

  test("parts in the same words share a passage", () => {
    expect(cut("We charged you twice.", ["acknowledgement", "charged you"], ["responsibility", "We charged"])).toEqual([
      ["responsibility+acknowledgement", "We charged you twice."],
    ]);
  });

  test("a sentence that carries nothing has none", () => {
    expect(cut("Hello.")).toEqual([]);
  });
});

describe("what changed between two texts", () => {
  test("putting it into the first gives the second, and what is outside stayed", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\n", "é", "😀"), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, end, inserted } = changeBetween(before, after);
        expect(before.slice(0, start) + inserted + before.slice(end)).toBe(after);
      }),
    );
  });

  test("a mark moves with its words, and shrinks with them", () => {
    const before = "We are sorry for any trouble.";
    const mark: Span = { start: 7, end: 12 };
    const words = (after: string) => {
      const { start, end } = shifted(mark, before, after);
      return after.slice(start, end);
    };
    expect(words("Dear all,\n\nWe are sorry for any trouble.")).toBe("sorry");
    expect(words("We are sorry for the trouble.")).toBe("sorry");
    expect(words("We are so")).toBe("so");
    expect(words("")).toBe("");
  });
});

describe("a sentence that is put in", () => {
  const text = "We lost it. Sorry for that.\n\nSam";
  const sentences: readonly Span[] = [
    { start: 0, end: 11 },
    { start: 12, end: 27 },
    { start: 29, end: 32 },
  ];
  const put = (caret: number) => {
    const { at, words } = insertionAt(text, caret, "It was us.", sentences);
    return text.slice(0, at) + words + text.slice(at);
  };

  test("stands behind the sentence that the caret is in, and never within it", () => {
    expect(put(5)).toBe("We lost it. It was us. Sorry for that.\n\nSam");
    expect(put(20)).toBe("We lost it. Sorry for that. It was us.\n\nSam");
  });

  test("stands at the caret between sentences, with one space to either side", () => {
    expect(put(0)).toBe("It was us. We lost it. Sorry for that.\n\nSam");
    expect(put(12)).toBe("We lost it. It was us. Sorry for that.\n\nSam");
    expect(put(28)).toBe("We lost it. Sorry for that.\nIt was us.\nSam");
    expect(put(32)).toBe("We lost it. Sorry for that.\n\nSam It was us.");
  });

  test("into an empty box it comes alone", () => {
    expect(insertionAt("", 0, "It was us.", [])).toEqual({ at: 0, words: "It was us." });
  });
});

test("places that were left open are found, and a check box, a list number or a link is none", () => {
  const open = (text: string) => openPlaces(text).map(({ start, end }) => text.slice(start, end));
  expect(open("By [arrival date], [ім'я].")).toEqual(["[arrival date]", "[ім'я]"]);
  expect(open("[ ] done [1] [] [[x]")).toEqual(["[x]"]);
});

test("marks that overlap are drawn once, in their order", () => {
  expect(
    withoutOverlap([
      { start: 0, end: 10 },
      { start: 4, end: 8 },
      { start: 6, end: 14 },
      { start: 20, end: 22 },
    ]),
  ).toEqual([
    { start: 0, end: 10 },
    { start: 10, end: 14 },
    { start: 20, end: 22 },
  ]);
});

test("from the caret the next mark and the one before are found, and round again", () => {
  const marks = [
    { start: 2, end: 4 },
    { start: 8, end: 9 },
  ];
  const [first, second] = marks;
  expect(besideCaret(marks, 0, 1)).toBe(first);
  expect(besideCaret(marks, 4, 1)).toBe(second);
  expect(besideCaret(marks, 9, 1)).toBe(first);
  expect(besideCaret(marks, 9, -1)).toBe(second);
  expect(besideCaret(marks, 0, -1)).toBe(second);
  expect(besideCaret([], 0, 1)).toBeUndefined();
});
