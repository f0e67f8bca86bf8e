import { describe, expect, test } from "vitest";
import { asking } from "./ask.ts";

const { ask, cases } = asking();

describe("typos", () => {
  test.each([
    ["hurricne", "hurricane", "outage"],
    ["guiatr", "guitar", "guitar"],
    ["кнструктор", "конструктор", "bricks"],
    ["misunderstandng", "misunderstanding", "guitar"],
  ])("%s is taken for %s", (typed, shown, id) => {
    const answer = ask(`${typed} `);
    expect(answer.corrections).toEqual([{ typed, shown }]);
    expect(answer.hits[0]?.ref.id).toBe(id);
    expect(answer.hits[0]?.why[0]?.how).toBe("typo");
  });

  test("a word the library knows is never corrected", () => {
    for (const word of ["letter", "letters", "lett", "guitar", "parts"])
      expect(ask(word).corrections, word).toEqual([]);
    expect(cases("song ")).toEqual(["guitar"]);
  });

  test("short words and numbers are never corrected", () => {
    expect(ask("sog ").corrections).toEqual([]);
    expect(ask("20009 ").corrections).toEqual([]);
  });

  test("a slip in a half-typed word is forgiven", () => {
    expect(cases("hurrcia")).toEqual(["outage"]);
  });
});

describe("synonyms", () => {
  test.each([
    ["ru", "некомплект", "bricks"],
    ["en", "incomplete", "bricks"],
    ["bg", "срив", "outage"],
    ["en", "money back", "guitar"],
    ["ru", "возврат денег", "guitar"],
  ] as const)("%s: %s reaches %s", (lang, text, id) => {
    expect(cases(text, { lang })).toContain(id);
  });

  test("the reason is the label of the tag that the meaning stands for", () => {
    const [first] = ask("некомплект", { lang: "ru", kinds: ["case"] }).hits;
    expect(first?.why).toEqual([{ typed: "некомплект", matched: "Не хватило детали", field: "tags", how: "synonym" }]);
  });

  test("a meaning of several words is met by all of them together", () => {
    const [first] = ask("в коробке не хватает одной детали", { lang: "ru" }).hits;
    expect(first?.ref.id).toBe("bricks");
  });

  test("one word of a longer synonym is not the synonym", () => {
    const why = ask("money").hits.flatMap((hit) => hit.why);
    expect(why.filter(({ how }) => how === "synonym")).toEqual([]);
  });
});

describe("all words first", () => {
  test("an item with every word comes before one with some", () => {
    const { kind, hits } = ask("claim refused");
    expect(kind).toBe("results");
    expect(hits[0]?.ref.id).toBe("guitar");
    expect(hits.every(({ complete }) => complete || hits[0]?.complete === true)).toBe(true);
  });

  test("a described symptom is answered by the closest, and said to be relaxed", () => {
    const answer = ask("my customer says the box arrived drenched and two bricks are missing");
    expect(answer.kind).toBe("relaxed");
    expect(answer.hits[0]?.ref.id).toBe("bricks");
    expect(answer.hits[0]?.complete).toBe(false);
  });

  test.each(["pizza recipe", "vpn router setup", "кредит под залог квартиры", "zzz qqq"])(
    "%s has no answer here",
    (text) => {
      expect(ask(text)).toMatchObject({ kind: "nothing", hits: [] });
    },
  );

  test("a kind without a full match offers its closest after the full matches", () => {
    const { hits } = ask("a part was left out of the box");
    expect(hits[0]?.ref).toEqual({ kind: "pattern", id: "part-on-its-way" });
    const places = hits.map(({ complete }) => complete);
    expect(places.lastIndexOf(true)).toBeLessThan(places.includes(false) ? places.indexOf(false) : places.length);
  });

  test("title and company outrank the text", () => {
    expect(cases("letter")[0]).toBe("bricks");
    expect(cases("lego")[0]).toBe("bricks");
  });
});

describe("facets", () => {
  test("values within a facet are alternatives, facets narrow each other", () => {
    expect(cases("", { filters: { failure: ["outage", "damaged"] } })).toEqual(["guitar", "outage"]);
    expect(cases("", { filters: { failure: ["outage", "damaged"], channel: ["phone"] } })).toEqual(["guitar"]);
    expect(cases("", { filters: { remedy: ["gift/refund"] } })).toEqual(["guitar"]);
  });

  test("counts leave out the facet's own choice", () => {
    const { facets } = ask("", { kinds: ["case"], filters: { failure: ["outage"] } });
    expect(facets.failure.map(({ value }) => value).toSorted()).toEqual(["damaged", "missing-part", "outage"]);
    expect(facets.industry).toEqual([{ value: "software", count: 1 }]);
  });

  test("kinds and limit", () => {
    expect(ask("missing part", { kinds: ["pattern"] }).hits.map(({ ref }) => ref.kind)).toEqual(["pattern"]);
    const limited = ask("", { limit: 2 });
    expect(limited.hits).toHaveLength(2);
    expect(limited.totals.case).toBe(3);
  });
});
