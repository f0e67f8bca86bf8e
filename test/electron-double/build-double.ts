/** Makes plain JavaScript of the double, once for all tests: Node runs it in main's process, Chromium in its pages. */
import { readdirSync, statSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";

const sources = import.meta.dirname;
export const doubleDir = join(sources, "..", "..", "build", "electron-double");
export const pageScript = join(doubleDir, "page.js");
export const startScript = join(doubleDir, "start.js");

export async function buildDouble(): Promise<void> {
  if (isFresh()) return;
  const { build } = await import("vite");
  const common = { configFile: false, logLevel: "warn", root: sources } as const;
  const output = { outDir: doubleDir, target: "node20", minify: false, reportCompressedSize: false } as const;
  await build({
    ...common,
    ssr: { noExternal: true },
    build: {
      ...output,
      emptyOutDir: true,
      ssr: true,
      rolldownOptions: {
        input: { electron: join(sources, "main", "electron.ts"), start: join(sources, "main", "start.ts") },
        external: [...builtinModules, /^node:/],
        output: { format: "es", entryFileNames: "[name].js" },
      },
    },
  });
  await build({
    ...common,
    build: {
      ...output,
      emptyOutDir: false,
      lib: { entry: join(sources, "page", "page.ts"), formats: ["iife"], name: "page", fileName: () => "page.js" },
    },
  });
}

function isFresh(): boolean {
  const made = statSync(pageScript, { throwIfNoEntry: false })?.mtimeMs;
  const entries = readdirSync(sources, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return made !== undefined && entries.every((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs < made);
}
