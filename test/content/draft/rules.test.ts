import { describe, expect, test } from "vitest";
import { draftComponents, languages } from "#content";
import { checkDraft, listRules, suggestions } from "#content/draft";
import { compileSmall } from "../compile/small-library.ts";
import { checker, library } from "./checker.ts";

const advice = `order: [acknowledgement, responsibility, regret, explanation, repair, repentance]
advice: []
`;
const rule = (lines: string) => `lang: en
groups:
  lost: ["lost|mislaid"]
rules:
  - id: en-lost
    label: Lost
    carries: [responsibility]
${lines}
`;
const sound = rule(`    any: ["we <lost>"]\n    examples: ["We lost it."]`);

async function told(text: string): Promise<string[]> {
  const { problems } = await compileSmall(
    { file: "draft-rules/advice.yml", to: advice },
    { file: "draft-rules/en-rules.yml", to: text },
  );
  return problems;
}

describe("a file of rules", () => {
  test("is compiled into the library", async () => {
    expect(await told(sound)).toEqual([]);
  });

  test.each<readonly [string, string]>([
    ["an example that is not found", sound.replace('"We lost it."', '"We found it."')],
    ["a line that must not be found", `${sound}    not: ["We mislaid it."]\n`],
    ["a group that nobody wrote", sound.replace("we <lost>", "we <left>")],
    ["a group that leads back to itself", sound.replace('"lost|mislaid"', '"<lost>"')],
    ["an open bracket", sound.replace("we <lost>", "(we|i <lost>")],
    ["a gap that is too wide", sound.replace("we <lost>", "we ...99 <lost>")],
    ["five gaps", sound.replace("we <lost>", "we ... a ... b ... c ... d ... <lost>")],
    ["a gap at the beginning", sound.replace("we <lost>", "... <lost>")],
    ["a star within a word", sound.replace("we <lost>", "we l*st")],
    ["punctuation", sound.replace("we <lost>", "we, <lost>")],
    ["nothing but what may be left out", sound.replace("we <lost>", "[we] [lost]")],
    ["an id of another language", sound.replace("id: en-lost", "id: ru-lost")],
    ["a component that is none", sound.replace("[responsibility]", "[blame]")],
    ["a rule that says nothing", sound.replace("    carries: [responsibility]\n", "")],
    [
      "a weak phrase without a reason",
      sound.replace("carries: [responsibility]", "weak: { severity: high, better: We lost it. }"),
    ],
    [
      "a phrase that does not exist",
      sound.replace("carries: [responsibility]", "weak: { severity: high, phrase: sorry-of }"),
    ],
    ["words instead of a part beside which it counts", `${sound}    or_with: ["mistake"]\n`],
    ["a place for a part that is not asked for", `${sound}    elsewhere: true\n`],
    ["advice that does not exist", sound.replace("carries: [responsibility]", "advises: be-nice")],
  ])("is refused with its line: %s", async (_, text) => {
    expect(await told(text)).toMatchSnapshot();
  });
});

describe("the rules that are shipped", () => {
  const rules = listRules(checker);

  test("find every component in every language, and weak phrases too", () => {
    for (const lang of languages) {
      const own = rules.filter((one) => one.lang === lang);
      expect(new Set(own.flatMap(({ carries }) => carries))).toEqual(new Set(draftComponents));
      expect(own.filter(({ weak }) => weak !== undefined).length).toBeGreaterThan(12);
    }
  });

  test("are listed with the parts beside which they count, and whether they may count alone", () => {
    const listed = (id: string) => rules.find((one) => one.id === id);
    expect(listed("en-sorry")).toMatchObject({ mayStandAlone: true });
    expect(listed("en-sorry")?.beside).toBeUndefined();
    expect(listed("en-repaired")).toMatchObject({
      beside: ["acknowledgement", "responsibility", "regret"],
      mayStandAlone: true,
    });
    expect(listed("en-deed-beside-sorry")).toMatchObject({ mayStandAlone: false });
  });

  test("are listed with label and examples, weak ones with reason, source and a better wording", () => {
    for (const { id, label, examples, weak } of rules) {
      expect([id, label, ...examples].every((told) => told !== "")).toBe(true);
      if (weak) expect([weak.reason, weak.source, weak.better].filter((told) => told === "")).toEqual([]);
    }
  });

  test("tell a weak phrase of the library in the library's own words", () => {
    const phrase = library.phrases.find(({ id }) => id === "sorry-if");
    const weak = rules.find(({ id }) => id === "en-weak-sorry-if")?.weak;
    expect([weak?.reason, weak?.better]).toEqual([phrase?.text, phrase?.better]);
  });

  test("offer no better wording that they would mark themselves", () => {
    const marked = rules.flatMap(({ id, lang, weak }) =>
      weak === undefined ? [] : checkDraft(checker, weak.better, { lang }).weak.map(({ rule }) => `${id}: ${rule}`),
    );
    expect(marked).toEqual([]);
  });
});

describe("suggestions", () => {
  test.each(draftComponents)("for %s carry it, each from another pattern", (component) => {
    const offered = suggestions(library, checker, component, { limit: 5 });
    expect(offered.length).toBe(5);
    expect(new Set(offered.map(({ pattern }) => pattern.id)).size).toBe(5);
    for (const { text, case: proof } of offered) {
      expect(text).not.toMatch(/[{}]/);
      if (proof) expect(library.cases.some(({ id }) => id === proof.id)).toBe(true);
    }
    expect(offered.some(({ case: proof }) => proof?.how === "used")).toBe(true);
  });

  test("put the failure that is named first", () => {
    const [first] = suggestions(library, checker, "repair", { failures: ["missing-part"], limit: 1 });
    const pattern = library.patterns.find(({ id }) => id === first?.pattern.id);
    expect(pattern?.failure).toContain("missing-part");
  });
});
