/**
 * `npm test`: everything that can be tested here, and one closing line over all runners.
 *
 * `N passed, N failed, N skipped`; each skipped test is named above it, since a silent skip is a hole.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildFirst } from "./app/build-first.ts";
import { electronProgram } from "./app/hosts/electron.ts";

type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  /** Counted as passed, but only the second time. */
  readonly unsteady?: readonly string[];
};

type VitestReport = {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
};

type PlaywrightSuite = {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly { readonly title: string; readonly tests: readonly { readonly status: string }[] }[];
};
type PlaywrightReport = PlaywrightSuite & { readonly errors: readonly unknown[] };

const reports = mkdtempSync(join(tmpdir(), "amends-reports-"));

/** Runs a tool of node_modules; its own output goes to the terminal. */
function run(script: string, args: readonly string[], report: string): void {
  const bin = join("node_modules", script);
  spawnSync(process.execPath, [bin, ...args], { stdio: "inherit", env: { ...process.env, AMENDS_REPORT: report } });
}

function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return undefined;
  }
}

const neverRan: Tally = { passed: 0, failed: 1, skipped: [] };

function runUnits(): Tally {
  const report = join(reports, "units.json");
  run("vitest/vitest.mjs", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], report);
  const results = readReport<VitestReport>(report)?.testResults;
  if (!results) return neverRan;
  const tests = results.flatMap((file) => file.assertionResults);
  // A file that fell over before its first test has none to count.
  const fallen = results.filter((file) => file.status === "failed" && file.assertionResults.every(isPassed)).length;
  return {
    passed: tests.filter(isPassed).length,
    failed: tests.filter((test) => test.status === "failed").length + fallen,
    skipped: tests.filter((test) => test.status !== "failed" && !isPassed(test)).map((test) => test.fullName),
  };
}

function isPassed(test: { readonly status: string }): boolean {
  return test.status === "passed";
}

function runJourneys(): Tally {
  const report = join(reports, "journeys.json");
  run("@playwright/test/cli.js", ["test"], report);
  const results = readReport<PlaywrightReport>(report);
  if (!results) return neverRan;
  const specs = specsOf(results);
  const titled = (status: string) =>
    specs.filter((spec) => spec.tests.some((test) => test.status === status)).map((spec) => spec.title);
  const statuses = specs.flatMap((spec) => spec.tests.map((test) => test.status));
  const failed = statuses.filter((status) => status === "unexpected").length;
  return {
    passed: statuses.filter((status) => status === "expected" || status === "flaky").length,
    failed: failed + (results.errors.length > 0 && failed === 0 ? 1 : 0),
    skipped: titled("skipped"),
    unsteady: titled("flaky"),
  };
}

function specsOf(suite: PlaywrightSuite): NonNullable<PlaywrightSuite["specs"]> {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

/** Goals that are quick, and no journey; others are run by Vitest too, and the long ones by their own commands alone. */
const quickGoals: readonly (readonly [goal: string, ...args: string[]])[] = [
  ["sec-xss", "--generated", "1000"],
  ["sec-honest"],
  ["sec-electron"],
  ["sec-scheme"],
  ["sec-links"],
  ["sec-perms"],
  ["sec-lock"],
];

async function runGoals(): Promise<Tally> {
  const waiting = [...quickGoals];
  let passed = 0;
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [goal, ...args] = next;
      const child = spawn(process.execPath, ["--import", "tsx", `test/goals/${goal}.ts`, ...args], {
        stdio: "inherit",
      });
      const [code] = await once(child, "close");
      if (code === 0) passed += 1;
    }
  };
  await Promise.all([lane(), lane()]);
  return { passed, failed: quickGoals.length - passed, skipped: [] };
}

buildFirst();
const tallies = [runUnits(), runJourneys(), await runGoals()];
const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0);
const failed = sum((tally) => tally.failed);
for (const name of tallies.flatMap((tally) => tally.unsteady ?? []))
  console.log(`passed only the second time: ${name}`);
for (const name of tallies.flatMap((tally) => tally.skipped)) console.log(`skipped: ${name}`);
console.log("not run here: journeys of the page itself through the double; npm run test:app -- --project=double does");
if (!electronProgram()) {
  console.log(
    "not run here: the project electron, since Electron's runtime is missing; npx install-electron fetches it",
  );
}
console.log(
  `${sum((tally) => tally.passed)} passed, ${failed} failed, ${sum((tally) => tally.skipped.length)} skipped`,
);
process.exitCode = failed === 0 ? 0 : 1;
