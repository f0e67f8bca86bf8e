/** What the workflow must keep to. It is read, not run: nobody has run it where this is written. */
import { parse } from "yaml";
import { z } from "zod";

const Step = z.object({ uses: z.string().optional(), run: z.string().optional() });
const Workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.unknown().optional(),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.unknown().optional(),
      "timeout-minutes": z.number().optional(),
      strategy: z.object({ matrix: z.record(z.string(), z.array(z.string())) }).optional(),
      steps: z.array(Step),
    }),
  ),
});

/** Commands that are no script of package.json. */
const others = [
  /^npm ci$/,
  /^npx install-electron$/,
  /^sudo sysctl -w kernel\.apparmor_restrict_unprivileged_userns=0$/,
  /^sudo apt-get update && sudo apt-get install --yes rpm$/,
];
const script =
  /^(?:xvfb-run --auto-servernum )?npm (?:run (?:-s )?([\w:]+)|(test))(?: -- (?:--arch=\$\{\{ matrix\.arch \}\}|--project=double))?$/;

/**
 * @param text of the workflow
 * @param scripts that package.json names
 * @returns its faults, each with what to do
 */
export function workflowFaults(text: string, scripts: readonly string[]): readonly string[] {
  const workflow = Workflow.parse(parse(text));
  const jobs = Object.entries(workflow.jobs);
  const faults: string[] = [];
  const demand = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };

  demand(
    JSON.stringify(workflow.permissions) === '{"contents":"read"}' &&
      jobs.every(([, { permissions }]) => permissions === undefined),
    "permissions: it may read the sources and nothing else",
  );
  demand(!("pull_request_target" in workflow.on), "on: pull_request_target runs strangers' code with our rights");
  for (const [name, { steps, strategy, "timeout-minutes": timeout }] of jobs) {
    demand(timeout !== undefined, `${name}: give it timeout-minutes`);
    const runs = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    demand(runs[0] === "npm ci", `${name}: npm ci comes first`);
    // What takes long and asks nothing of the system is run on one.
    if (name !== "thorough") {
      const systems = (strategy?.matrix.os ?? []).map((os) => os.split("-")[0]).sort();
      demand(systems.join() === "macos,ubuntu,windows", `${name}: let it run on Linux, macOS and Windows`);
      demand(runs[1] === "npx install-electron", `${name}: npx install-electron follows npm ci`);
    }
    for (const run of runs) demand(runIsKnown(run, scripts), `${name}: “${run}” names no script of package.json`);
    for (const { uses = "" } of steps) demand(usesIsPinned(uses, text), `${name}: pin ${uses} to a commit`);
  }
  return faults;
}

function runIsKnown(run: string, scripts: readonly string[]): boolean {
  const [, named, test] = script.exec(run) ?? [];
  return scripts.includes(named ?? test ?? "") || others.some((known) => known.test(run));
}

/** A tag can be moved to other code, a commit cannot; the comment tells people which version it is. */
function usesIsPinned(uses: string, text: string): boolean {
  return uses === "" || (/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses) && text.includes(`${uses} # v`));
}
