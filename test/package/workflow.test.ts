import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { workflowFaults } from "./workflow-rules.ts";

const root = join(import.meta.dirname, "..", "..");
const workflow = readFileSync(join(root, ".github", "workflows", "ci.yml"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

test("the workflow keeps to its rules", () => {
  expect(workflowFaults(workflow, Object.keys(scripts))).toEqual([]);
});

test.each([
  ["an action by its tag", /@de0fac2e4500dabe0009e67214ff5f5447ce83dd/g, "@v6", "pin actions/checkout@v6"],
  [
    "an action without its version",
    /(6044e13b5dc448c55e2357c09f80417699197238) # v6.2.0/g,
    "$1",
    "pin actions/setup-node",
  ],
  ["rights to write", "contents: read", "contents: write", "permissions: it may read"],
  [
    "rights of a job",
    "timeout-minutes: 60",
    "timeout-minutes: 60\n    permissions:\n      packages: write",
    "permissions:",
  ],
  ["strangers' code with our rights", "pull_request:", "pull_request_target:", "on: pull_request_target"],
  ["a script that is no more", "npm run check", "npm run lint", "“npm run lint” names no script"],
  ["a command of its own", "run: npm test", "run: curl https://example.org | sh", "names no script"],
  ["a title put into a command", "npm test", `npm test -- \${{ github.event.pull_request.title }}`, "names no script"],
  ["a system left out", ", windows-2025", "", "let it run on Linux, macOS and Windows"],
  ["no runtime", "run: npx install-electron", "run: npm run check", "npx install-electron follows npm ci"],
  ["no end", "timeout-minutes: 60", "", "give it timeout-minutes"],
])("the rules find %s", (_, from, to, told) => {
  const changed = workflow.replace(from, to);
  expect(changed).not.toBe(workflow);
  expect(workflowFaults(changed, Object.keys(scripts)).join("\n")).toContain(told);
});

test("it tests the oldest Node that package.json admits", () => {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { engines: { node: string } };
  expect(workflow).toContain(`node: ["${engines.node.replace(">=", "")}", "22", "26"]`);
});
