/** Lays out what is packed: copied by name, so that nothing gets into a package by lying in build/. */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** What the app reads while it runs. The browser door, types, reports and the stamp of the build stay behind. */
const parts = ["main", "preload", "renderer", "content", "icons", "shell.json", "licences.json"];

const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  homepage: z.string(),
  author: z.string(),
  main: z.string(),
  type: z.literal("module"),
});

/** @returns the folder that electron-builder packs */
export async function stageApp(root: string): Promise<string> {
  const build = join(root, "build");
  const app = join(build, "app");
  await rm(app, { recursive: true, force: true });
  await mkdir(join(app, "build"), { recursive: true });
  for (const part of parts) await cp(join(build, part), join(app, "build", part), { recursive: true });

  const manifest = Manifest.parse(JSON.parse(await readFile(join(root, "package.json"), "utf8")));
  // Electron takes the name of its desktop file from here, by which Linux tells whose windows they are.
  const packed = { ...manifest, productName: "Amends", desktopName: "amends.desktop" };
  await writeFile(join(app, "package.json"), `${JSON.stringify(packed, null, 2)}\n`);
  return app;
}
