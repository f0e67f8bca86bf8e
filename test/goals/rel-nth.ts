/**
 * `npm run -s rel:nth` — every call to the disk fails once, in every way, on a disk in memory and on this
 * one. Control: a store that writes in place.
 */
import { rm } from "node:fs/promises";
import { nodeDisk } from "../../electron/services/store/index.ts";
import { newFolder } from "../electron/services/new-folder.ts";
import { memoryDisk } from "../electron/services/store/memory-disk.ts";
import { type NthResult, runNthFaults } from "../electron/services/store/nth-faults.ts";
import { naiveStore, ourStore } from "../electron/services/store/subjects.ts";
import { report, sum } from "./report.ts";

const memoryPlace = async () => ({ disk: memoryDisk(), folder: "/reader" });

const folders: string[] = [];
const realPlace = async () => {
  const folder = await newFolder();
  folders.push(folder);
  return { disk: nodeDisk, folder };
};

const memory = await runNthFaults(ourStore, memoryPlace);
const disk = await runNthFaults(ourStore, realPlace);
const control = await runNthFaults(naiveStore, memoryPlace);
for (const folder of folders) await rm(folder, { recursive: true, force: true });

const ours = [...memory, ...disk];
const fewest = Math.min(...ours.map(({ faults }) => faults));
const met = fewest >= 70 && sum(ours, "bad") + sum(ours, "unreported") === 0 && sum(control, "bad") > 0;
report("rel:nth", met, {
  fewest_faults_per_operation: fewest,
  memory: total(memory),
  disk: total(disk),
  control: total(control),
});

function total(results: readonly NthResult[]) {
  return { faults: sum(results, "faults"), bad: sum(results, "bad"), unreported: sum(results, "unreported") };
}
