import { describe, expect, test } from "vitest";
import { findMarks } from "#content/search";
import { asking } from "./ask.ts";

const { ask } = asking();
const queries = [
  "guitar",
  "claim refused",
  "two pieces",
  "cafe",
  "деталей",
  "пам'ять",
  "hour by hour",
  "hurricane servers",
  '"two bricks"',
  "сломали",
];

describe("why a hit is one", () => {
  test("names the word, what it met, the place and the way", () => {
    expect(ask("hurricane").hits[0]?.why).toEqual([
      { typed: "hurricane", matched: "hurricane", field: "search terms", how: "exact" },
    ]);
    expect(ask("weighing ").hits[0]?.why).toEqual([
      { typed: "weighing", matched: "weigh", field: "What they said", how: "stem" },
    ]);
    expect(ask("doubt").hits[0]?.why[0]).toMatchObject({ matched: "doubted", field: "What happened" });
  });

  test("each word of the query has at most one reason", () => {
    const why = ask("guitar song claim").hits[0]?.why.map(({ typed }) => typed);
    expect(why).toEqual(["guitar", "song", "claim"]);
  });
});

describe("excerpts", () => {
  test.each(queries)("marks of %s lie on words of the text", (text) => {
    const { hits } = ask(text);
    expect(hits.length).toBeGreaterThan(0);
    for (const { excerpt, title } of hits) {
      for (const marked of [excerpt, title]) {
        for (const [start, end] of marked.marks) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(marked.text.length);
          expect(marked.text.slice(start, end)).toMatch(/^[\p{L}\p{N}'’-]+$/u);
        }
      }
      expect(excerpt.text.length).toBeLessThanOrEqual(190);
    }
  });

  test("the marked word is the one that matched", () => {
    const [first] = ask("doubted").hits;
    expect(first?.excerpt.marks.map(([start, end]) => first.excerpt.text.slice(start, end))).toEqual(["doubted"]);
    expect(first?.section).toBe("what-happened");
  });

  test("title and excerpt are in the reader's language where there is one", () => {
    const [first] = ask("письмо", { lang: "ru" }).hits;
    expect(first?.title).toMatchObject({ text: "Две пропавшие детали и письмо", lang: "ru" });
    expect(first?.excerpt.lang).toBe("ru");
    expect(first?.title.marks).toEqual([[23, 29]]);
  });

  test("grammar is not marked beside words that say something", () => {
    const [first] = ask("the guitar").hits;
    expect(first?.highlight.map((word) => word.toLowerCase())).not.toContain("the");
    expect(ask("why").hits[0]?.highlight).toContain("why");
  });
});

describe("marks after opening", () => {
  test("words are found as folded, at their places in the text as it is", () => {
    const text = "Пам'ять — café Café, CAFÉ.";
    expect(findMarks(text, ["cafe", "память"]).map(([start, end]) => text.slice(start, end))).toEqual([
      "Пам'ять",
      "café",
      "Café",
      "CAFÉ",
    ]);
    expect(findMarks("ab".repeat(10), [""])).toEqual([]);
  });

  test("the highlights of a hit are found in its text", () => {
    const [first] = ask("guitars thrown").hits;
    expect(findMarks("A passenger called out that guitars were being thrown.", first?.highlight ?? [])).toHaveLength(2);
  });
});
