import { expect, test } from "vitest";
import { checkNothing, runHostile } from "./hostile-run.ts";

test("hostile requests are refused, each for the one thing that is wrong with it, and good ones served", async () => {
  const result = await runHostile();
  expect(result.hostile).toBeGreaterThanOrEqual(121);
  expect(result).toMatchObject({ served: [], handled: 0, good: 4, goodServed: 4 });
});

test("without the checks, many are served", async () => {
  const { served, handled } = await runHostile(checkNothing);
  const kinds = ["host", "target", "origin", "fetch site", "token", "method", "type", "body", "malformed", "smuggling"];
  expect([...new Set(served)].sort()).toEqual(kinds.sort());
  expect(handled).toBeGreaterThan(20);
});
