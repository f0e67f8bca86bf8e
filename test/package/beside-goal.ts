/** Beside Electron's own files a package holds the archive and nothing else, and that is small. */
import { readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Goal } from "./goal.ts";
import type { PackedApp } from "./packed-app.ts";
import { resourcesOf } from "./runtime.ts";

const mostBytes = 12_000_000;

/** The archive, and what electron-builder puts beside it: the deb's leave to use the sandbox, the Mac's icon and licences. */
const allowed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ["app.asar", "icon.icns", "LICENSE.electron.txt", "LICENSES.chromium.html"],
  linux: ["app.asar", "apparmor-profile"],
  win32: ["app.asar"],
};

export async function besideGoal({ archive, runtime }: PackedApp): Promise<Goal> {
  const resources = dirname(archive);
  const electrons = new Set(await readdir(resourcesOf(runtime)).catch(() => []));
  const ours = (await readdir(resources)).filter((name) => !electrons.has(name));
  const sizes = await Promise.all(ours.map(async (name) => (await stat(join(resources, name))).size));
  const bytes = sizes.reduce((total, size) => total + size, 0);
  const strange = strangers(ours, runtime.platform);
  const told = strangers([...ours, "app", "app.asar.unpacked", "app-update.yml"], runtime.platform).length;

  return {
    met: ours.includes("app.asar") && strange.length === 0 && bytes > 0 && bytes < mostBytes && told === 3,
    figures: { bytes, most_bytes: mostBytes, beside_electron: ours, strange, control_strangers_told: `${told}/3` },
  };
}

function strangers(names: readonly string[], platform: NodeJS.Platform): readonly string[] {
  return names.filter((name) => !allowed[platform]?.includes(name));
}
