/**
 * `npm run -s sec:electron` — the built main process, loaded over an Electron that notes what it is told, answers the
 * twenty items of Electron's security checklist and four of our own. Control: doors with one thing wrong each, of which
 * the checklist must find every one.
 */
import { buildFirst } from "../app/build-first.ts";
import { checklist } from "./desktop/checklist.ts";
import { mutants, unusedMutants } from "./desktop/mutants.ts";
import { type Change, openRecordedDoor } from "./desktop/recorded-door.ts";
import { report } from "./report.ts";

/** The rows that a door does not keep, of those that are asked about. */
async function broken(items: (item: string) => boolean, change?: Change): Promise<readonly string[]> {
  const door = await openRecordedDoor(change);
  const faults: string[] = [];
  for (const { item, says, holds } of checklist.filter((row) => items(row.item))) {
    if (!(await holds(door))) faults.push(`${item}: ${says}`);
  }
  await door.close();
  return faults;
}

buildFirst();
const faults = await broken(() => true);
const missed: string[] = [];
for (const { name, item, change } of mutants) {
  const found = await broken((row) => row === item, change);
  if (found.length === 0) missed.push(`${item}: a door that ${name}`);
}
const unused = unusedMutants();
const electrons = checklist.filter(({ item }) => /^\d+$/.test(item));
const met =
  electrons.length === 20 && faults.length === 0 && mutants.length >= 20 && missed.length + unused.length === 0;
report("sec:electron", met, {
  checklist: `${electrons.length - faults.filter((fault) => /^\d/.test(fault)).length}/${electrons.length}`,
  own: `${checklist.length - electrons.length - faults.filter((fault) => /^[a-z]/.test(fault)).length}/${checklist.length - electrons.length}`,
  faults,
  mutants: mutants.length,
  caught: mutants.length - missed.length - unused.length,
  missed,
  mutants_that_change_nothing: unused,
});
