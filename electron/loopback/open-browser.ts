import type { ChildProcess } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import open from "open";

/** Opens a file with the program that the system has for it. */
export type Launch = (file: string) => Promise<ChildProcess>;

/**
 * Opens an address in the system's browser without showing it to other users of this machine: a program's
 * arguments can be read by everyone, so the browser is given a private file that leads there.
 *
 * @returns removes the file; call it once the page has arrived, or at the end. Never throws: the address
 * has been printed, and a machine without a browser or a display still serves.
 */
export async function openBrowser(address: string, launch: Launch = open): Promise<() => Promise<void>> {
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return async () => {};
  const folder = await mkdtemp(join(tmpdir(), "amends-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await chmod(folder, 0o700);
    const file = join(folder, "open.html");
    await writeFile(file, redirectPage(address), { mode: 0o600, flag: "wx" });
    const browser = await launch(file);
    browser.once("error", () => {});
  } catch {
    await remove();
  }
  return remove;
}

/** The address is our own and holds no character that HTML gives a meaning. */
export function redirectPage(address: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0;url=${address}">
<title>Opening Amends</title>
<p><a href="${address}">Open Amends</a></p>
</html>
`;
}
