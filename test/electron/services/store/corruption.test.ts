import { expect, test } from "vitest";
import { files, runCorruption } from "./corruption.ts";
import { naiveStore, ourStore, withoutCopy } from "./subjects.ts";

test.each(files)(
  "of 1,000 damages to %s.json none loses more than the last save, a file, or goes untold",
  async (file) => {
    expect(await runCorruption(ourStore, file, 1000, 20_261_122)).toEqual({
      file,
      runs: 1000,
      failed: 0,
      lost: 0,
      gone: 0,
      untold: 0,
      stuck: 0,
    });
  },
);

test("without the copy, damage loses the state", async () => {
  expect((await runCorruption(withoutCopy, "notes", 200, 1)).lost).toBeGreaterThan(100);
});

test("a store that takes damage for an empty file loses state and file, and says nothing", async () => {
  const { lost, gone, untold } = await runCorruption(naiveStore, "notes", 200, 1);
  expect(Math.min(lost, gone, untold)).toBeGreaterThan(100);
});
