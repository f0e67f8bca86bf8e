import { expect, test } from "vitest";
import { keptTogether } from "#content/present";

test("an e-mail and a sum of millions are not broken at the end of a line", () => {
  expect(keptTogether("E-mail of <em>$184 million</em>, 3.6 million e-mails")).toBe(
    "E\u2011mail of <em>$184\u00a0million</em>, 3.6\u00a0million e\u2011mails",
  );
});

test("other hyphens and spaces may end a line", () => {
  const words = "A one-mailbox firm wrote 24 words, millions in all";
  expect(keptTogether(words)).toBe(words);
});
