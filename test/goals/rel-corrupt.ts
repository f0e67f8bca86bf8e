/**
 * `npm run -s rel:corrupt [-- SEED]` — 1,000 damages to each of the reader's files. Controls: our store
 * without its copy, and one that takes damage for an empty file.
 */
import { type CorruptionResult, files, runCorruption } from "../electron/services/store/corruption.ts";
import { naiveStore, ourStore, type Subject, withoutCopy } from "../electron/services/store/subjects.ts";
import { report, sum } from "./report.ts";

const seed = Number(process.argv[2] ?? 20_261_122);

const ours = await corruptAll(ourStore, 1000);
const noCopy = await corruptAll(withoutCopy, 100);
const naive = await corruptAll(naiveStore, 100);

const harm = total(ours);
const met = Object.values(harm).every((count) => count === 0) && total(noCopy).lost > 0 && total(naive).gone > 0;
report("rel:corrupt", met, {
  seed,
  files: ours.map(({ file }) => file),
  runs: sum(ours, "runs"),
  ...harm,
  control_without_copy: total(noCopy),
  control_naive: total(naive),
});

async function corruptAll(subject: Subject, runs: number): Promise<CorruptionResult[]> {
  const results: CorruptionResult[] = [];
  for (const file of files) results.push(await runCorruption(subject, file, runs, seed));
  return results;
}

function total(results: readonly CorruptionResult[]) {
  return {
    failed: sum(results, "failed"),
    lost: sum(results, "lost"),
    gone: sum(results, "gone"),
    untold: sum(results, "untold"),
    stuck: sum(results, "stuck"),
  };
}
