import { expect, test } from "vitest";
import { memoryDisk } from "./memory-disk.ts";
import { runNthFaults } from "./nth-faults.ts";
import { naiveStore, ourStore } from "./subjects.ts";

const newPlace = async () => ({ disk: memoryDisk(), folder: "/reader" });

test("whichever call fails and however, no note is lost and no failure is called saved", async () => {
  const results = await runNthFaults(ourStore, newPlace);
  expect(results).toMatchObject(results.map(() => ({ bad: 0, unreported: 0 })));
  for (const { faults } of results) expect(faults).toBeGreaterThanOrEqual(70);
});

test("a store that writes in place does not pass", async () => {
  const results = await runNthFaults(naiveStore, newPlace);
  expect(results.reduce((sum, { bad }) => sum + bad, 0)).toBeGreaterThan(0);
  expect(results.reduce((sum, { unreported }) => sum + unreported, 0)).toBeGreaterThan(0);
});
