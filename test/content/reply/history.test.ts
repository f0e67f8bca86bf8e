import fc from "fast-check";
import { expect, test } from "vitest";
import {
  changed,
  emptyTray,
  type History,
  newHistory,
  putInOrder,
  redone,
  type Tray,
  undone,
  withLines,
  withMoved,
  withoutPiece,
  withPattern,
  withText,
  withValue,
} from "#content/reply";
import { piece } from "./pieces.ts";

const change = piece("change", "[It has changed](#repentance).");
const fault = piece("fault", "[We broke it](#responsibility).");

/** Everything that can be done, each with a run as the page gives it. */
const steps: readonly (readonly [(tray: Tray) => Tray, string | undefined])[] = [
  [(tray) => withPattern(tray, change), undefined],
  [(tray) => withPattern(tray, fault), undefined],
  [(tray) => withLines(tray, "own"), undefined],
  [(tray) => withText(tray, "own", "I rang."), "lines own"],
  [(tray) => withoutPiece(tray, "change"), undefined],
  [(tray) => withMoved(tray, "fault", 1), undefined],
  [putInOrder, undefined],
  [(tray) => withValue(tray, "day", "Friday"), "field day"],
  [(tray) => ({ ...tray, message: "Hello" }), "message"],
  [() => emptyTray, undefined],
];

function isSame(one: History, other: History): boolean {
  return one.tray === other.tray && one.past.length === other.past.length && one.future.length === other.future.length;
}

test("whatever was done can be taken back to the start and done again to the end", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps)), (done) => {
      const end = done.reduce((history, [act, run]) => changed(history, act(history.tray), "a step", run), newHistory);
      let at = end;
      while (at.past.length > 0) at = undone(at);
      expect(at.tray).toBe(emptyTray);
      while (at.future.length > 0) at = redone(at);
      expect(at.tray).toBe(end.tray);
      expect(isSame(redone(at), at)).toBe(true);
    }),
  );
});

test("letters typed into one field are taken back together, apart from those of the next", () => {
  const typed = ["F", "Fr", "Fri"].reduce(
    (history, value) => changed(history, withValue(history.tray, "day", value), "filling in “Day”", "field day"),
    newHistory,
  );
  const both = changed(typed, withValue(typed.tray, "part", "p"), "filling in “Part”", "field part");
  expect(undone(both).tray.values).toEqual({ day: "Fri" });
  expect(undone(undone(both)).tray.values).toEqual({});
});

test("clearing takes the values and the message away, and taking it back brings them again", () => {
  const full = changed(
    newHistory,
    { ...withValue(withPattern(emptyTray, fault), "day", "Friday"), message: "Hi" },
    "a",
  );
  const cleared = changed(full, emptyTray, "clearing the reply");
  expect(cleared.tray).toEqual(emptyTray);
  expect(undone(cleared).tray).toBe(full.tray);
});

test("a new piece goes where an apology has it, until a piece was moved by hand", () => {
  const keys = (tray: Tray) => tray.pieces.map(({ key }) => key);
  const ordered = withPattern(withPattern(emptyTray, change), fault);
  expect(keys(ordered)).toEqual(["fault", "change"]);
  const moved = withMoved(ordered, "change", 0);
  expect(keys(moved)).toEqual(["change", "fault"]);
  expect(keys(withPattern(moved, piece("joke", "[Ha](#humour).")))).toEqual(["change", "fault", "joke"]);
  expect(keys(putInOrder(moved))).toEqual(["fault", "change"]);
});

test("a move beyond either end stops there, and a move to the same place is no change", () => {
  const tray = withPattern(withPattern(emptyTray, change), fault);
  expect(withMoved(tray, "fault", -3)).toBe(tray);
  expect(withMoved(tray, "change", 9)).toBe(tray);
  expect(changed(newHistory, withMoved(newHistory.tray, "none", 1), "moving")).toBe(newHistory);
});
