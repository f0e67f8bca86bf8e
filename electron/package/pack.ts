/** Lays out the app, draws its icons, and lets electron-builder make packages of both. */
import { join } from "node:path";
import { type Arch, build, type Configuration, type Platform } from "electron-builder";
import config from "../../electron-builder.config.ts";
import { drawPackageIcons } from "../icons/draw-icons.ts";
import { stageApp } from "./stage.ts";

export type Targets = Map<Platform, Map<Arch, string[]>>;

export type PackChanges = {
  readonly config?: Partial<Configuration>;
  /** Is told how each installer would be made; when it answers true, that installer is not made. */
  readonly effectiveOptionComputed?: (plan: unknown) => Promise<boolean>;
};

/**
 * @param root of the project, where build/ has been made
 * @param changes to how it is packed, for the checks
 */
export async function pack(root: string, targets: Targets, changes: PackChanges = {}): Promise<void> {
  await stageApp(root);
  await drawPackageIcons(join(root, "build", "package-icons"));
  await build({ ...changes, projectDir: root, targets, config: { ...config, ...changes.config }, publish: "never" });
}
