/** The app as a package would carry it, unpacked, for the checks. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { archFromString, log, Platform } from "electron-builder";
import { pack } from "../../electron/package/pack.ts";
import { type PackedPlaces, packedPlaces } from "../../electron/package/places.ts";
import { buildFirst } from "../app/build-first.ts";
import { type InstallerPlan, readPlan } from "./installer-plan.ts";
import { findRuntime, type Runtime } from "./runtime.ts";

export type PackedApp = PackedPlaces & {
  readonly runtime: Runtime;
  /** How each installer of Linux would be made. */
  readonly plans: readonly InstallerPlan[];
};

/** Planned on Linux, where that needs nothing but what is here; their makers are fetched only to make them. */
const installers = ["deb", "rpm", "appimage"];

// A goal prints one line and no more.
log.info = () => {};
log.warn = (...told) => console.error(...told);

/** The folder `output` holds the packed app afterwards, and nothing older. */
export async function packApp(root: string, output = "build/package-check"): Promise<PackedApp> {
  buildFirst();
  const runtime = await findRuntime(root);
  await rm(join(root, output), { recursive: true, force: true });
  const platform = Platform.fromString(runtime.platform);
  const kinds = runtime.platform === "linux" ? installers : ["dir"];
  const plans: InstallerPlan[] = [];
  await pack(root, platform.createTarget(kinds, archFromString(process.arch)), {
    config: {
      directories: { app: "build/app", output, buildResources: "build/package-icons" },
      electronDist: runtime.folder,
    },
    effectiveOptionComputed: async (plan) => {
      plans.push(await readPlan(plan));
      return true;
    },
  });
  return { ...packedPlaces(join(root, output), runtime.platform, process.arch), runtime, plans };
}
