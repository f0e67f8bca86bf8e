import { expect, test } from "vitest";
import type { DraftReport } from "#content/draft";
import { languageDoubt } from "../../../renderer/check/language-doubt.ts";

function report(lang: DraftReport["lang"], ...sentences: readonly DraftReport["lang"][]): DraftReport {
  const read = sentences.map((one, at) => ({ start: at, end: at + 1, lang: one, isDated: false, components: [] }));
  return { lang, sentences: read, order: [], missing: [], recommended: [], weak: [], advice: [], silenced: [] };
}

const english =
  "We packed your order on Monday and left the charger out of the box. I am sorry for the evening it cost you.";
const german =
  "Wir haben Ihre Bestellung am Montag verpackt und das Ladegerät vergessen. Das tut uns sehr leid, wirklich.";

test("English is not doubted, and another language in Latin letters is", () => {
  expect(languageDoubt(english, report("en", "en", "en"), undefined)).toBeUndefined();
  expect(languageDoubt(german, report("en", "en", "en"), undefined)).toEqual({ kind: "unknown" });
});

test("letters of another kind are doubted, and a few words prove nothing", () => {
  expect(languageDoubt("申し訳ございません。", report("en", "en"), undefined)).toEqual({ kind: "unknown" });
  expect(languageDoubt("Danke", report("en", "en"), undefined)).toBeUndefined();
  expect(languageDoubt("42 — !!", report("en"), undefined)).toBeUndefined();
});

test("a chosen language is doubted when most sentences read as another one, not when some do", () => {
  expect(languageDoubt(english, report("bg", "en", "en", "bg"), "bg")).toEqual({ kind: "other", lang: "en" });
  expect(languageDoubt("Извинявайте. Sorry.", report("bg", "bg", "en"), "bg")).toBeUndefined();
});
