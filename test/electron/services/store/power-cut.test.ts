import { expect, test } from "vitest";
import { type Fault, faultyDisk } from "./faulty-disk.ts";
import { memoryDisk } from "./memory-disk.ts";
import { ourStore, processTable, type Subject, withoutFolderSync } from "./subjects.ts";

const crash: Fault = { kind: "crash" };

test("a power cut at any call leaves the notes of before or after, and every acknowledged save", async () => {
  const { cuts, torn, forgotten } = await cutEverywhere(ourStore);
  expect(cuts).toBeGreaterThan(30);
  expect({ torn, forgotten }).toEqual({ torn: 0, forgotten: 0 });
});

test("without the sync of the folder, acknowledged saves are forgotten", async () => {
  expect((await cutEverywhere(withoutFolderSync)).forgotten).toBeGreaterThan(0);
});

/** Two saves, cut at each call in turn and once after the last, with each part of the open changes kept. */
async function cutEverywhere(subject: Subject) {
  const result = { cuts: 0, torn: 0, forgotten: 0 };
  for (let at = 1, hit = true; hit; at++) {
    const memory = memoryDisk();
    const table = processTable();
    const before = table.next();
    const first = subject.start(memory, "/reader", before);
    await first.writeNote({ about: "case/a", text: "one" });
    await first.writeNote({ about: "case/b", text: "two" });
    await first.close();
    before.end();

    const broken = faultyDisk(memory, at, crash);
    const cut = table.next();
    const running = subject.start(broken.disk, "/reader", cut);
    const saves = [
      await running.writeNote({ about: "case/c", text: "three" }).catch(() => undefined),
      await running.writeNote({ about: "case/d", text: "four" }).catch(() => undefined),
    ];
    hit = broken.hit();
    cut.end();
    const acknowledged = 2 + saves.filter((outcome) => outcome?.kind === "saved").length;
    for (let kept = 0; kept <= memory.unconfirmed(); kept++) {
      const after = subject.start(memory.afterPowerCut(kept), "/reader", table.next());
      const { notes, notices } = await after.readUserData();
      result.cuts++;
      if (notices.length > 0 || notes.some(({ text }, index) => text !== ["one", "two", "three", "four"][index]))
        result.torn++;
      if (notes.length < acknowledged) result.forgotten++;
    }
  }
  return result;
}
