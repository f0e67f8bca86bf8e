import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { systemProcesses } from "../../../electron/services/store/index.ts";

test("this process runs, and a later one with its number would not be it", async () => {
  const self = await systemProcesses.self();
  expect(self.pid).toBe(process.pid);
  expect(await systemProcesses.isRunning(self)).toBe(true);
  expect(await systemProcesses.isRunning({ ...self, started: "another time" })).toBe(false);
});

test("a process that has ended does not run", async () => {
  const child = spawn(process.execPath, ["--eval", ""]);
  const mark = { pid: child.pid ?? 0, started: "" };
  await once(child, "exit");
  expect(await systemProcesses.isRunning(mark)).toBe(false);
});

test.runIf(process.platform === "linux")("a killed process whose parent has not noticed does not run", async () => {
  // The shell starts a sleeper, becomes a program that never asks after it, and so keeps it as a zombie.
  const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 5"], { stdio: ["ignore", "pipe", "ignore"] });
  const [line] = await once(parent.stdout, "data");
  await wait(300);
  const pid = Number(line);
  expect(await systemProcesses.isRunning({ pid, started: await startOf(pid) })).toBe(false);
  parent.kill();
});

/** What the mark of a zombie would say if it still ran: its start as proc(5) tells it. */
async function startOf(pid: number): Promise<string> {
  const boot = (await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim();
  const stat = await readFile(`/proc/${pid}/stat`, "utf8");
  return `${boot} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
}
