import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readFrontMatter } from "../../../content/front-matter.ts";
import { honestHeaders, hostileHeaders } from "./hostile-headers.ts";
import { carelessReader, runHeaders } from "./run-headers.ts";

describe("hostile front matter", () => {
  test("is refused, with a line and a remedy, and harms nothing", () => {
    const { accepted, untold, threw, harmed } = runHeaders(hostileHeaders);
    expect({ accepted, untold, threw, harmed }).toEqual({ accepted: [], untold: [], threw: [], harmed: false });
    expect(hostileHeaders.length).toBeGreaterThanOrEqual(150);
  });

  test("does harm to a careless reader", () => {
    const short = hostileHeaders.filter(({ text }) => text.length < 500);
    const run = runHeaders(short, carelessReader);
    expect(run.harmed).toBe(true);
    expect(run.accepted.length).toBeGreaterThan(50);
    Reflect.deleteProperty(globalThis, "amendsWasHere");
  });

  test("honest front matter is read", () => {
    expect(runHeaders(honestHeaders).accepted).toHaveLength(honestHeaders.length);
  });
});

describe("what is read", () => {
  const Any = z.looseObject({});
  const read = (head: string) => readFrontMatter("content/cases/a.md", `---\n${head}---\nText.\n`, Any);

  test("has no prototype, and dates and words stay as they were typed", () => {
    const { data, body } = read("date: 2018-04-16\nyes: no\nsince: 2018\nnested:\n  on: off\n");
    expect({ ...data, nested: { ...(data?.nested as object) } }).toEqual({
      date: "2018-04-16",
      yes: "no",
      since: 2018,
      nested: { on: "off" },
    });
    expect(Object.getPrototypeOf(data?.nested)).toBeNull();
    expect(body).toEqual({ text: "Text.\n", line: 8 });
  });

  test("a fault stands on the line of its key, or of what should hold it", () => {
    const Nested = z.strictObject({ a: z.strictObject({ b: z.array(z.string()), c: z.string() }) });
    const { problems } = readFrontMatter("x.md", "---\na:\n  b:\n    - one\n    - 2\n  d: 1\n---\n", Nested);
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [5, "a.b.1"],
      [2, "a.c"],
      [6, "a.d"],
    ]);
  });

  test("sound keys of a faulty head are kept for further checks", () => {
    const Two = z.strictObject({ a: z.string(), b: z.string() });
    expect(readFrontMatter("x.md", "---\na: one\nb: 2\n---\n", Two).sound).toEqual({ a: "one" });
  });
});
