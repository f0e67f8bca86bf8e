import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/** A process, told apart from a later one that was given the same number. */
export type ProcessMark = { readonly pid: number; readonly started: string };

export type Processes = {
  readonly self: () => Promise<ProcessMark>;
  readonly isRunning: (mark: ProcessMark) => Promise<boolean>;
};

export const systemProcesses: Processes = {
  self: async () => ({ pid: process.pid, started: (await startOf(process.pid)) ?? "" }),
  isRunning: async ({ pid, started }) => {
    const now = await startOf(pid);
    return now !== undefined && now === started;
  },
};

/** When a running process started, in whatever form the system has; nothing when no such process runs. */
function startOf(pid: number): Promise<string | undefined> {
  switch (process.platform) {
    case "linux":
      return startOnLinux(pid);
    case "win32":
      return Promise.resolve(startOnWindows(pid));
    default:
      return startByPs(pid);
  }
}

/** Field 22 of proc(5) stat counts from the start of the machine, so that start's own id goes with it. */
async function startOnLinux(pid: number): Promise<string | undefined> {
  try {
    const [boot, stat] = await Promise.all([
      readFile("/proc/sys/kernel/random/boot_id", "utf8"),
      readFile(`/proc/${pid}/stat`, "utf8"),
    ]);
    // The second field is the program's name in brackets, and may itself hold brackets and spaces.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state, started] = [fields[0], fields[19]];
    // A zombie has ended; its parent has only not heard of it yet.
    return state === "Z" || state === "X" ? undefined : `${boot.trim()} ${started}`;
  } catch {
    return undefined;
  }
}

async function startByPs(pid: number): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)("ps", ["-o", "lstart=", "-p", String(pid)]);
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Windows tells a start time only to slow tools, so there a number that is in use counts as the same process. */
function startOnWindows(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
    return "running";
  } catch (fault) {
    const denied = fault instanceof Error && "code" in fault && fault.code === "EPERM";
    return denied ? "running" : undefined;
  }
}
