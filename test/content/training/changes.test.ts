import { expect, test } from "vitest";
import {
  cleanLine,
  cleanText,
  freeTitle,
  minutesOf,
  newTraining,
  TrainingSession,
  withCase,
  withCaseAt,
  withCaseChanged,
  withoutCase,
} from "#content";

const empty = newTraining("own-1", "New session");
const three = ["lego", "united", "harvest"].reduce((now, id) => withCase(now, { case: id, minutes: 10 }), empty);
const order = ({ cases }: TrainingSession) => cases.map((one) => one.case);

test("a new session may be kept at once, and its parts are added up", () => {
  expect(TrainingSession.safeParse(empty).success).toBe(true);
  expect(minutesOf(three)).toBe(1 + 30 + 2);
});

test.each([
  ["lego", 2, ["united", "harvest", "lego"]],
  ["harvest", 0, ["harvest", "lego", "united"]],
  ["lego", -1, ["lego", "united", "harvest"]],
  ["lego", 9, ["united", "harvest", "lego"]],
  ["cubie", 0, ["lego", "united", "harvest"]],
])("%s moved to place %i", (id, to, expected) => {
  expect(order(withCaseAt(three, id, to))).toEqual(expected);
});

test("a case is in a session once, is changed by itself, and is taken out", () => {
  expect(order(withCase(three, { case: "lego", minutes: 4 }))).toEqual(["united", "harvest", "lego"]);
  expect(withCaseChanged(three, "united", { minutes: 3 }).cases.map(({ minutes }) => minutes)).toEqual([10, 3, 10]);
  expect(order(withoutCase(three, "united"))).toEqual(["lego", "harvest"]);
});

test("a title that is taken is numbered, and still fits", () => {
  expect(freeTitle("Outages", ["Outages", "Outages (2)"])).toBe("Outages (3)");
  const long = "x".repeat(80);
  expect(freeTitle(long, [long])).toBe(`${"x".repeat(76)} (2)`);
});

test("what is pasted loses its control characters and nothing else", () => {
  expect(cleanLine("a\tb\u0007c\nd 👩‍👧")).toBe("a b c d 👩‍👧");
  expect(cleanText("a\n\tb\u0007c")).toBe("a\n\tb c");
});
