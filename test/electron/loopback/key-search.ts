import { readdir, readFile } from "node:fs/promises";

/** How many processes of this machine show a text in what anyone may read of them: their arguments. */
export async function processesShowing(text: string): Promise<number> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const shown = await Promise.all(
    pids.map(async (pid) => (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).includes(text)),
  );
  return shown.filter(Boolean).length;
}
