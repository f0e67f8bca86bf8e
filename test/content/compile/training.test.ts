import { describe, expect, test } from "vitest";
import { compileSmall } from "./small-library.ts";

const file = "sessions/short.yml";
const sound = `amends: training-session
version: 1
title: A "short" one
audience: Everybody
purpose: To try.
prepare: Nothing.
minutes: 15
opening:
  minutes: 1
cases:
  - case: first
    minutes: 8
    note: It comes first.
  - case: second
    minutes: 4
    note: It comes last.
closing:
  minutes: 2
  questions:
    - What now?
`;

async function compile(from: string, to: string) {
  return compileSmall({ file, to: sound.replace(from, to) });
}

test("a session is part of the library, by the name of its file, with its quotation marks set", async () => {
  const { library, problems } = await compile("", "");
  expect(problems).toEqual([]);
  expect(library.sessions.map(({ id, title }) => [id, title])).toEqual([["short", "A “short” one"]]);
});

describe("an author is told of", () => {
  test.each([
    ["a case that does not exist", "case: second", "case: secnd"],
    ["a case twice", "case: second", "case: first"],
    ["no cases", sound.slice(sound.indexOf("cases:"), sound.indexOf("closing:")), "cases: []\n"],
    ["parts that do not add up", "minutes: 8", "minutes: 9"],
    ["no reason for a case", "    note: It comes last.\n", ""],
    ["no purpose", "purpose: To try.\n", ""],
    ["a closing without questions", "\n    - What now?", " []"],
    ["a key nobody knows", "minutes: 15", "minutes: 15\ncolour: red"],
  ])("%s", async (_, from, to) => {
    expect((await compile(from, to)).problems).toMatchSnapshot();
  });

  test("a name that is kept for the reader's own", async () => {
    const { problems } = await compileSmall({ file: "sessions/own-short.yml", to: sound });
    expect(problems).toMatchSnapshot();
  });
});
