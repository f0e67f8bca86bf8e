/** Lays out the app, draws its icons, and lets electron-builder make packages of both. */
import { join } from "node:path";
import { type Arch, build, type Configuration, type Platform } from "electron-builder";
import config from "../../electron-builder.config.ts";
import { drawPackageIcons } from "../icons/draw-icons.ts";
import { stageApp } from "./stage.ts";

export type Targets = Map<Platform, Map<Arch, string[]>>;

/**
 * @param root of the project, where build/ has been made
 * @param changes to the configuration, for the checks
 */
export async function pack(root: string, targets: Targets, changes: Partial<Configuration> = {}): Promise<void> {
  await stageApp(root);
  await drawPackageIcons(join(root, "build", "package-icons"));
  await build({ projectDir: root, targets, config: { ...config, ...changes }, publish: "never" });
}
