import fc from "fast-check";
import { expect, test } from "vitest";
import { compileLibrary, contentDirectory } from "#content/compile";
import { carriedComponents, componentOrder, inOrder } from "#content/reply";
import { lines, piece } from "./pieces.ts";

const carrying = (key: string, ...components: string[]) =>
  piece(key, components.map((component) => `[Words.](#${component})`).join(" "));

test("pieces stand in the order of an apology, whatever order they were added in", () => {
  const change = carrying("change", "repentance");
  const whole = carrying("whole", "responsibility", "repair", "regret");
  const why = carrying("why", "explanation");
  const joke = carrying("joke", "humour");
  for (const added of [
    [change, joke, why, whole],
    [joke, whole, change, why],
  ]) {
    expect(inOrder(added).map(({ key }) => key)).toEqual(["whole", "why", "change", "joke"]);
  }
});

test("own lines come after the patterns, and pieces of one weight stay as they were added", () => {
  const [one, other] = [carrying("one", "repair"), carrying("other", "repair")];
  expect(inOrder([lines("own", "I rang."), other, one]).map(({ key }) => key)).toEqual(["other", "one", "own"]);
});

test("own replies, which carry no components, come after the patterns and stay as they were added", () => {
  const [mine, other] = ["mine", "other"].map((key) => piece(key, "Words.", { components: [], isOwn: true }));
  if (!mine || !other) throw new Error("missing");
  const pieces = [mine, lines("own", "I rang."), other, carrying("last", "forgiveness")];
  expect(inOrder(pieces).map(({ key }) => key)).toEqual(["last", "mine", "own", "other"]);
});

test("words without a marked component count as their pattern does", () => {
  const unmarked = piece("unmarked", "Plain words.", { components: ["repentance"] });
  expect(inOrder([unmarked, carrying("first", "responsibility")]).map(({ key }) => key)).toEqual(["first", "unmarked"]);
});

test("the order of any pieces is the same pieces", () => {
  const any = fc.array(
    fc.oneof(
      fc.constantFrom<string>(...componentOrder).map((component) => carrying("p", component)),
      fc.string().map((text) => lines("l", text)),
    ),
  );
  fc.assert(
    fc.property(any, (pieces) => {
      const ordered = inOrder(pieces);
      expect(ordered).toHaveLength(pieces.length);
      expect(new Set(ordered)).toEqual(new Set(pieces));
      expect(inOrder(ordered)).toEqual(ordered);
    }),
  );
});

test("no wording of the library speaks against the order more often than for it", async () => {
  const { library } = await compileLibrary(contentDirectory);
  const carried = library.patterns.flatMap((pattern) => pattern.variants.map(carriedComponents));
  const before = (one: string, other: string) =>
    carried.filter((components) => {
      const [first, second] = [components.indexOf(one), components.indexOf(other)];
      return first !== -1 && second !== -1 && first < second;
    }).length;
  const against = componentOrder.flatMap((one, at) =>
    componentOrder.slice(at + 1).filter((later) => before(later, one) > before(one, later)),
  );
  expect(carried.length).toBeGreaterThan(50);
  expect(against).toEqual([]);
});
