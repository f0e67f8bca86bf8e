import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "amends-drafts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const none = {
  acknowledgement: false,
  responsibility: false,
  explanation: false,
  regret: false,
  repair: false,
  repentance: false,
};
const drafts = [
  { text: "I'm sorry.", lang: "en", components: { ...none, regret: true }, weak_phrases: [] },
  { text: "Thank you. We will look into it.", lang: "en", components: none, weak_phrases: ["will look into it"] },
  { text: "Добрый день!", lang: "ru", components: { ...none, repair: true }, weak_phrases: [] },
];

function evaluate(text?: string) {
  const file = join(folder, "drafts.json");
  if (text !== undefined) writeFileSync(file, text);
  const args = ["--import", "tsx", "content/draft/eval/cli.ts", ...(text === undefined ? [] : [file])];
  return spawnSync(process.execPath, args, { encoding: "utf8" });
}

describe("eval:draft", () => {
  test("prints one object of figures and misses", () => {
    const { stdout, status } = evaluate(JSON.stringify(drafts));
    const report = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(report.components.regret).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(report.components.repair).toEqual({ precision: null, recall: 0, f1: 0 });
    expect(report.weak_phrases.f1).toBe(1);
    expect(report.macro_f1).toBe(0.5);
    expect(report.by_lang.en.macro_f1).toBe(1);
    expect(report.misses).toEqual([{ text: "Добрый день!", lang: "ru", what: "repair", expected: true }]);
  });

  test.each<readonly [string, string | undefined, RegExp]>([
    ["no file", undefined, /Name a judged set/],
    ["no JSON", "{", /is no JSON/],
    ["no list", "{}", /no list of drafts/],
    ["an empty list", "[]", /is empty/],
    ["a language nobody reads", JSON.stringify([{ ...drafts[0], lang: "fr" }]), /Draft 1: "lang" must be one of en/],
    ["a component left out", JSON.stringify([{ ...drafts[0], components: {} }]), /Draft 1: "components.acknowl/],
    [
      "a weak phrase that is not in the text",
      JSON.stringify([{ ...drafts[0], weak_phrases: ["nowhere"] }]),
      /does not hold the weak phrase "nowhere"/,
    ],
  ])("refuses %s with exit code 2", (_, text, said) => {
    const { stderr, stdout, status } = evaluate(text);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(said);
  });
});
