import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftComponents, type Language, languages } from "#content";
import { checkDraft, type DraftReport } from "#content/draft";
import { check, checker } from "./checker.ts";

const reply =
  "We sent you the wrong size. I'm sorry for any inconvenience caused. The right one left today, and we'll look into it.";

function words(report: DraftReport, text: string): string[] {
  return report.sentences.flatMap(({ components }) => components.map(({ start, end }) => text.slice(start, end)));
}

describe("a report", () => {
  test("points at the sentence and at the words that carry each component", () => {
    const report = check(reply);
    expect(report.sentences.map(({ start, end }) => reply.slice(start, end))).toEqual([
      "We sent you the wrong size.",
      "I'm sorry for any inconvenience caused.",
      "The right one left today, and we'll look into it.",
    ]);
    expect(words(report, reply)).toContain("We sent you the wrong");
    expect(words(report, reply)).toContain("sorry");
  });

  test("tells what is there in its order, and what is missing in the best order", () => {
    const { order, missing, recommended } = check("I'm sorry. We lost your bag.");
    expect(order).toEqual(["regret", "responsibility", "acknowledgement"]);
    expect(missing).toEqual(["explanation", "repair", "repentance"]);
    expect(recommended.toSorted()).toEqual([...draftComponents].toSorted());
  });

  test("marks weak phrases with reason, source and a better wording, and never overlaps them", () => {
    const { weak } = check(reply);
    expect(weak.map(({ start, end, phrase }) => [reply.slice(start, end), phrase])).toEqual([
      ["for any inconvenience caused", "any-inconvenience"],
      ["we'll look into it", "look-into-it"],
    ]);
    for (const { reason, source, better, label } of weak) {
      expect([reason, source, better, label].every((told) => told.length > 5)).toBe(true);
    }
  });

  test("shows weak phrases that overlap as one, told as the one that begins first", () => {
    const text = "We value your trust. Someone will be in touch shortly.";
    const [, one, ...others] = check(text).weak;
    expect(others).toEqual([]);
    expect(text.slice(one?.start, one?.end)).toBe("Someone will be in touch shortly");
    expect(one?.rule).toBe("en-weak-look-into-it");
  });

  test("holds no score, and the advice on an undated vow that a dated one is spared", () => {
    expect(JSON.stringify(check(reply))).not.toMatch(/score|rating|percent/i);
    const advice = (text: string) => check(text).advice.map(({ id }) => id);
    expect(advice("I'm sorry. This will not be repeated.")).toContain("undated-vow");
    expect(advice("I'm sorry. From 1 June this will not be repeated.")).not.toContain("undated-vow");
    expect(advice("I'm sorry. Please forgive us.")).toContain("asks-forgiveness");
    expect(advice("I'm sorry.")).toContain("regret-without-repair");
  });
});

describe("the language", () => {
  test.each<readonly [Language, string]>([
    ["en", "Your order is late."],
    ["ru", "Мы потеряли ваш заказ, извините."],
    ["uk", "Ми загубили ваше замовлення, вибачте."],
    ["bg", "Загубихме поръчката Ви, извинявайте."],
  ])("is told: %s", (lang, text) => {
    expect(check(text).lang).toBe(lang);
  });

  test("is told sentence by sentence in a mixed reply", () => {
    const { sentences, order } = check("Мы потеряли ваш заказ, и это наша вина. We are very sorry about it.");
    expect(sentences.map(({ lang }) => lang)).toEqual(["ru", "en"]);
    expect(order).toContain("regret");
  });
});

describe("a rule is silenced", () => {
  const ruleOf = (text: string) => check(text).weak[0]?.rule ?? "";
  const text = "We will look into it.";

  test("by an option", () => {
    expect(checkDraft(checker, text, { silenced: [ruleOf(text)] }).weak).toEqual([]);
  });

  test("by a comment in the text, which itself carries nothing", () => {
    const commented = `${text} <!-- amends ignore ${ruleOf(text)} -->`;
    expect(check(commented).weak).toEqual([]);
    expect(check(commented).silenced).toEqual([ruleOf(text)]);
    expect(check("<!-- amends ignore en-sorry -->").sentences).toEqual([]);
    expect(check("I'm sorry. <!-- amends ignore en-sorry, undated-vow -->").order).toEqual([]);
  });

  test("and then backs no other rule", () => {
    const deed = "We parked your car in row nine. I'm sorry.";
    expect(checkDraft(checker, deed, { silenced: ["en-sorry"] }).order).toEqual([]);
  });
});

describe("any text", () => {
  const parts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      ...[
        "sorry ",
        "we ",
        "didn't ",
        "ваш заказ ",
        "не ",
        "Ви ",
        "«",
        "»",
        '"',
        "\n",
        ">",
        "<!-- amends ignore ",
        " -->",
      ],
    ),
    fc.constantFrom("…", ". ", "? ", "😀", "\u202e", "\0", "ё", "İ", "ﬃ", "’", "ʼ"),
  );

  test("is read without a throw, and every place lies within it", () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), fc.option(fc.constantFrom(...languages)), (pieces, lang) => {
        const text = pieces.join("");
        const report = checkDraft(checker, text, lang === null ? {} : { lang });
        const carried = report.sentences.flatMap(({ components }) => components);
        const places = [...report.sentences, ...carried, ...report.weak];
        for (const { start, end } of places) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const sentence of report.sentences) {
          for (const { start, end } of sentence.components) {
            expect(start).toBeGreaterThanOrEqual(sentence.start);
            expect(end).toBeLessThanOrEqual(sentence.end);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  /** Work that grew with the square of the text would take minutes; the bound leaves room for a busy machine. */
  test.each<readonly [string, string]>([
    ["one word for ever", "sorry "],
    ["words that many rules ask for", "we have not been the your late order "],
    ["Russian without an end", "мы не смогли вам ваш заказ опоздал извините если "],
    ["Bulgarian without an end", "ние не Ви изпратихме поръчката вече "],
    ["quoted lines", "\n>"],
    ["open quotations", '"«„'],
    ["open comments", "<!-- amends ignore "],
    ["full stops", "."],
    ["a word without an end", "a"],
    ["empty lines", "\n \n"],
  ])("of 100,000 letters is read at once: %s", (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const begun = performance.now();
    check(text);
    expect(performance.now() - begun).toBeLessThan(8000);
  });

  test("of 100,000 letters in which every word is another is read at once", () => {
    const text = Array.from({ length: 16_000 }, (_, index) => `w${index.toString(36)}`).join(" ");
    const begun = performance.now();
    check(text);
    expect(performance.now() - begun).toBeLessThan(8000);
  });
});
