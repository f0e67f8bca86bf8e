/** Builds the app before the first journey, when its sources are newer than the build. */
import { execFileSync } from "node:child_process";
import { buildState } from "../../electron/freshness.js";

export function buildFirst(): void {
  if (buildState(process.cwd()) === "fresh") return;
  execFileSync(process.execPath, ["--import", "tsx", "electron/build.ts"], { stdio: ["ignore", "ignore", "inherit"] });
}
