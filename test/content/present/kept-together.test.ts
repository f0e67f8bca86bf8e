import { expect, test } from "vitest";
import { keptTogether } from "#content/present";

/** With `_` for a space and `=` for a hyphen at which no line ends. */
function shown(words: string): string {
  return keptTogether(words).replaceAll("\u00a0", "_").replaceAll("\u2011", "=");
}

test("an e-mail, a sum of millions and a day of a month are not broken at the end of a line", () => {
  expect(shown("E-mail of <em>$184 million</em>, 3.6 million e-mails")).toBe(
    "E=mail of <em>$184_million</em>, 3.6_million e=mails",
  );
  expect(shown("On 28 October 2009 the 3 others")).toBe("On 28_October 2009 the 3 others");
});

test("an article stays with its word, and a short last word with its clause", () => {
  expect(shown("A storm there, a standstill here")).toBe("A_storm there, a_standstill here");
  expect(shown("The customer lost it; the company sent one")).toBe("The customer lost_it; the company sent one");
});

test("other hyphens and spaces may end a line", () => {
  const words = "One-mailbox firms and others wrote 24 words, millions in all";
  expect(shown(words)).toBe(words);
});
