import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asking } from "./ask.ts";
import { hostileQueries } from "./hostile-queries.ts";

const { ask, cases } = asking();

describe("operators", () => {
  test("words are joined by AND", () => {
    expect(cases("letter")).toContain("bricks");
    expect(cases("guitar song")).toEqual(["guitar"]);
    expect(ask("guitar song").hits[0]?.complete).toBe(true);
  });

  test("a phrase is found only as written", () => {
    expect(cases('"two pieces were not in the box"')).toEqual(["bricks"]);
    expect(ask('"box the in not were pieces two"').hits.filter(({ complete }) => complete)).toEqual([]);
    expect(ask('"hour by hour"').hits[0]?.why[0]).toMatchObject({ how: "phrase", matched: "hour by hour" });
  });

  test("a phrase of stop words works", () => {
    expect(cases('"not in the"')).toEqual(["bricks"]);
  });

  test("a phrase does not straddle two search terms", () => {
    expect(ask('"piece construction"').hits.filter(({ complete }) => complete)).toEqual([]);
  });

  test("an unfinished phrase takes its last word as a beginning", () => {
    expect(cases('"hour by ho')).toEqual(["outage"]);
  });

  test("a minus leaves out", () => {
    expect(cases("what happened")).toContain("guitar");
    expect(cases("what happened -guitar")).not.toContain("guitar");
    expect(cases('what happened -"hour by hour"')).not.toContain("outage");
    expect(ask("-guitar").kind).toBe("everything");
    expect(cases("-guitar")).not.toContain("guitar");
  });

  test("OR takes either, in capitals only", () => {
    expect(cases("guitar OR hurricane").toSorted()).toEqual(["guitar", "outage"]);
    expect(ask("guitar or hurricane").hits.filter(({ complete }) => complete)).toEqual([]);
  });

  test.each([
    ["failure:missing-part", ["bricks"]],
    ["failure:miss", ["bricks"]],
    ['failure:"не хватило"', ["bricks"]],
    ["industry:авиа", ["guitar"]],
    ["channel:blog", ["outage"]],
    ["gesture:refund", ["guitar"]],
    ["tag:toys", ["bricks"]],
    ["company:leg", ["bricks"]],
    ["company:юнайтед", ["guitar"]],
    ["year:2008", ["guitar"]],
    ["year:2008..2009", ["bricks", "guitar"]],
    ["year:2009..", ["bricks"]],
    ["year:..2008", ["guitar"]],
    ["has:snippet", ["bricks"]],
    ["-failure:missing-part", ["guitar", "outage"]],
  ])("%s keeps %j", (text, ids) => {
    expect(cases(text).toSorted()).toEqual(ids);
    expect(ask(text).parsed.fields).toHaveLength(1);
  });

  test("a field narrows words", () => {
    expect(cases("letter failure:outage")).not.toContain("bricks");
  });

  test("an unknown field or value is plain text", () => {
    const { parsed } = ask("colour:scheme failure:scheme");
    expect(parsed.fields).toEqual([]);
    expect(parsed.words).toEqual(["colour", "scheme", "failure"]);
  });

  test("what was understood is told", () => {
    expect(ask('letter "hour by hour" -guitar channel:phone').parsed).toEqual({
      words: ["letter"],
      phrases: ["hour by hour"],
      excluded: ["guitar"],
      fields: [{ field: "channel", typed: "phone", excluded: false, values: ["channel/phone"] }],
    });
  });
});

describe("anything may be typed", () => {
  test("hostile strings are answered", () => {
    expect(hostileQueries.length).toBeGreaterThanOrEqual(500);
    for (const text of hostileQueries) expect(() => ask(text), text.slice(0, 60)).not.toThrow();
  });

  test("any string at all is answered", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom('"', "-", "OR", "tag:", "year:", "..", "guitar", "деталь", " "),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom("en", "ru", "uk", "bg"), (pieces, lang) => {
        const { kind, hits } = ask(pieces.join(""), { lang });
        return (kind === "nothing") === (hits.length === 0);
      }),
      { numRuns: 1500 },
    );
  });

  test.each(["", "   ", "?!… — ,;", '""', "-"])("%j asks for everything", (text) => {
    const answer = ask(text);
    expect(answer.kind).toBe("everything");
    expect(answer.totals).toEqual({ case: 3, pattern: 1, principle: 1, phrase: 1 });
  });

  test("at most 32 words are looked for", () => {
    const words = Array.from({ length: 100 }, (_, i) => `w${i}`).join(" ");
    expect(ask(words).parsed.words).toHaveLength(32);
  });
});
