/**
 * `npm run -s rel:enospc` — saves on a disk with room for 0, 4, 8 … KB more: on one in memory that counts
 * its bytes, and on a tmpfs where one can be mounted. Control: a store that ignores what a write took.
 */
import { type FullDiskResult, runFullDisk } from "../electron/services/store/full-disk.ts";
import { memoryPlace, noTmpfs, tmpfsPlace } from "../electron/services/store/sized-places.ts";
import { ourStore, withoutWriteLoop } from "../electron/services/store/subjects.ts";
import { report } from "./report.ts";

const refusal = await noTmpfs();
const memory = await runFullDisk(ourStore, memoryPlace);
const tmpfs = refusal === undefined ? await runFullDisk(ourStore, tmpfsPlace) : undefined;
const control = await runFullDisk(withoutWriteLoop, refusal === undefined ? tmpfsPlace : memoryPlace);

const met = isSound(memory) && (tmpfs === undefined || isSound(tmpfs)) && control.lost > 0;
report("rel:enospc", met, { memory, tmpfs: tmpfs ?? `not run: ${refusal}`, control });

function isSound({ refused, saved, lost, stuck, strays }: FullDiskResult): boolean {
  return refused > 0 && saved > 0 && lost + stuck + strays === 0;
}
