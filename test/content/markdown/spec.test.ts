import { Lexer } from "marked";
import { expect, test } from "vitest";
import { conformance } from "./conformance.ts";
import { commonMark, gfmExtensions } from "./spec-examples.ts";

test("CommonMark is read as specified, but for the addresses GitHub links by itself", () => {
  const { examples, same, escaped, different } = conformance(commonMark);
  expect(examples).toBe(652);
  expect(same.length + escaped.length).toBeGreaterThanOrEqual(626);
  expect(different).toMatchInlineSnapshot(`
    [
      25,
      148,
      602,
      603,
      608,
      611,
      612,
    ]
  `);
});

test("GitHub's additions are read as specified, but for its list of filtered tags: ours filters all", () => {
  const { examples, different } = conformance(gfmExtensions);
  expect(examples).toBe(28);
  expect(different).toEqual([657]);
});

test("the comparison can fail", () => {
  const { same, escaped } = conformance(commonMark, (markdown) => new Lexer({ pedantic: true }).lex(markdown));
  expect(same.length + escaped.length).toBeLessThan(626);
});
