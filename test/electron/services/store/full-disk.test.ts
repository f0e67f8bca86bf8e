import { expect, test } from "vitest";
import { runFullDisk } from "./full-disk.ts";
import { memoryPlace, noTmpfs, tmpfsPlace } from "./sized-places.ts";
import { ourStore, withoutWriteLoop } from "./subjects.ts";

const sound = { lost: 0, stuck: 0, strays: 0 };

test("on a disk that fills up at every 4 KB, a save is whole or refused", async () => {
  const result = await runFullDisk(ourStore, memoryPlace);
  expect(result).toMatchObject(sound);
  expect(result.refused).toBeGreaterThan(10);
  expect(result.saved).toBeGreaterThan(10);
});

test("a store that does not look at what a write took loses notes", async () => {
  expect((await runFullDisk(withoutWriteLoop, memoryPlace)).lost).toBeGreaterThan(10);
});

const reason = await noTmpfs();
test.runIf(reason === undefined)("the same holds on a real file system", async () => {
  expect(await runFullDisk(ourStore, tmpfsPlace)).toMatchObject(sound);
});
