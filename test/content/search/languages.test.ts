import { describe, expect, test } from "vitest";
import { asking } from "./ask.ts";

const { ask, cases } = asking();

describe("words in four languages", () => {
  test.each([
    ["en", "hurricane", "outage"],
    ["ru", "конструктор", "bricks"],
    ["ru", "ураган", "outage"],
    ["uk", "хроніка", "outage"],
    ["bg", "сървърите", "outage"],
    ["bg", "китарата", "guitar"],
  ] as const)("%s: %s finds %s", (lang, word, id) => {
    expect(cases(word, { lang })[0]).toBe(id);
  });

  test.each([
    ["en", "guitars", "guitar"],
    ["en", "apologising", "bricks"],
    ["ru", "гитарой", "guitar"],
    ["ru", "серверами", "outage"],
    ["uk", "гітарою", "guitar"],
    ["uk", "затримок", "bricks"],
    ["bg", "китари", "guitar"],
    ["bg", "съседът", "bricks"],
  ] as const)("%s: another form, %s, finds %s by its stem", (lang, word, id) => {
    const [first] = ask(word, { lang }).hits;
    expect(first?.ref.id).toBe(id);
    expect(first?.why.map(({ how }) => how)).toContain("stem");
  });

  test("a reader's language does not hide the others", () => {
    expect(cases("гитара", { lang: "en" })[0]).toBe("guitar");
    expect(cases("guitar", { lang: "bg" })[0]).toBe("guitar");
  });

  test("a Latin word in a Cyrillic query is English", () => {
    expect(cases("guitars сломали", { lang: "ru" })[0]).toBe("guitar");
  });
});

describe("letters", () => {
  test.each([
    ["an accent", "cafe", "café"],
    ["British and American spelling", "color", "colour"],
    ["British and American spelling, verbs", "apologize", "apologised"],
    ["a hyphen", "email", "e-mail"],
    ["a hyphen in a compound", "followup", "follow-up"],
    ["ё", "еще", "ещё"],
    ["an apostrophe", "памяті", "пам'яті"],
    ["a curly apostrophe", "пам’яті", "пам'яті"],
    ["ґ", "ганок", "ґанок"],
    ["a number with thousands", "1200", "1,200"],
  ])("%s makes no difference: %s finds %s", (_, typed, written) => {
    const plain = ask(typed).hits[0];
    expect(plain).toBeDefined();
    expect(plain?.ref).toEqual(ask(written).hits[0]?.ref);
    expect(ask(typed).corrections).toEqual([]);
  });

  test("й is a letter of its own, not an accented и", () => {
    const typed = (text: string) => ask(text, { lang: "uk" }).hits[0]?.why[0];
    expect(typed("мій ґанок")?.how).toBe("exact");
    expect(typed("мии ґанок")?.matched).not.toBe("мій");
  });

  test("decomposed letters are the same letters", () => {
    expect(cases("мій ґанок".normalize("NFD"), { lang: "uk" })[0]).toBe("bricks");
  });

  test("no stop word is a hole", () => {
    for (const word of ["why", "how", "not", "was"]) expect(ask(word).kind, word).toBe("results");
  });
});

describe("typing", () => {
  test.each([
    ["hurricane", "outage"],
    ["guitar", "guitar"],
    ["конструктор", "bricks"],
    ["китарата", "guitar"],
    ["хроніка", "outage"],
  ])("every beginning of %s finds %s", (word, id) => {
    for (let length = 2; length <= word.length; length++) {
      expect(cases(word.slice(0, length)), word.slice(0, length)).toContain(id);
    }
  });

  test("only the last word is unfinished", () => {
    expect(cases("guit song ")).toEqual(cases("guitar song"));
    expect(ask("the gu").hits[0]?.ref.id).toBe("guitar");
  });

  test("a word written as one is found as two, and the other way round", () => {
    expect(cases("poker stars")[0]).toBe("outage");
    expect(cases("constructionset")[0]).toBe("bricks");
  });
});
