/** What the checks pack the app into: Electron where it has been fetched, else a folder that has what packing needs of it. */
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { electronRuntime } from "../../electron/electron-runtime.js";
import { sentinel, wantedFuses } from "../../electron/package/fuses.ts";
import config from "../../electron-builder.config.ts";

export type Runtime = {
  readonly kind: "electron" | "stub";
  readonly platform: NodeJS.Platform;
  /** What electron-builder takes the place of a download. */
  readonly folder: string;
};

/** Electron's own fuses as it leaves its makers (build/fuses/fuses.json5 in its sources). */
export const factoryWire = "101100011";

export async function findRuntime(root: string): Promise<Runtime> {
  const electron = join(root, "node_modules", "electron");
  if (electronRuntime(electron))
    return { kind: "electron", platform: process.platform, folder: join(electron, "dist") };
  return { kind: "stub", platform: "linux", folder: await makeStub(join(root, "build", "stub-runtime")) };
}

/** Where a runtime keeps its own archives and words. */
export function resourcesOf({ folder, platform }: Runtime): string {
  return join(folder, ...(platform === "darwin" ? ["Electron.app", "Contents", "Resources"] : ["resources"]));
}

/** A Linux runtime as small as packing allows: a program with fuses, and the words of Chromium's interface. */
async function makeStub(folder: string): Promise<string> {
  await mkdir(join(folder, "locales"), { recursive: true });
  const program = join(folder, "electron");
  await writeFile(program, `#!/bin/sh\n# ${sentinel}\x01${String.fromCharCode(wantedFuses.length)}${factoryWire}\n`);
  await chmod(program, 0o755);
  for (const language of [config.electronLanguages ?? [], "de"].flat())
    await writeFile(join(folder, "locales", `${language}.pak`), "");
  return folder;
}
