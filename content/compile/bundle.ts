/** The compiled files: where they are, when they are stale, and how they are written. */
import { existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIndex, saveIndex } from "#content/search";
import { type Library, libraryFormat } from "../library.ts";
import { formatProblem } from "../problem.ts";
import { compileLibrary } from "./compile-library.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The content of this project, and where its compiled form is kept. */
export const contentDirectory = join(root, "content");
export const bundleDirectory = join(root, "build", "content");

export const bundleFiles = { library: "library.json", searchIndex: "search-index.json" } as const;

/** Writes the whole file or none: first beside it, then by renaming. */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(draft, "w");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Writes library and search index, so that the two are always of one library. */
export async function writeBundle(library: Library, directory = bundleDirectory): Promise<void> {
  await mkdir(directory, { recursive: true });
  await writeAtomically(join(directory, bundleFiles.searchIndex), saveIndex(buildIndex(library)));
  await writeAtomically(join(directory, bundleFiles.library), JSON.stringify(library));
}

/** Whether a compiled file is missing or older than any source of it, text or code. */
export async function bundleIsStale(directory = bundleDirectory): Promise<boolean> {
  const written: number[] = [];
  for (const name of Object.values(bundleFiles)) {
    const path = join(directory, name);
    if (!existsSync(path)) return true;
    written.push((await stat(path)).mtimeMs);
  }
  return (await newestChange(contentDirectory)) > Math.min(...written);
}

async function newestChange(directory: string): Promise<number> {
  let newest = (await stat(directory)).mtimeMs;
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? await newestChange(path) : (await stat(path)).mtimeMs);
  }
  return newest;
}

/** The compiled library, compiled again first when a source is newer. Throws with every problem in its message. */
export async function loadOrCompile(directory = bundleDirectory): Promise<Library> {
  if (await bundleIsStale(directory)) {
    const { library, problems } = await compileLibrary(contentDirectory);
    if (problems.length > 0) {
      throw new Error(`The content has ${problems.length} problems:\n${problems.map(formatProblem).join("\n")}`);
    }
    await writeBundle(library, directory);
    return library;
  }
  const library: Library = JSON.parse(await readFile(join(directory, bundleFiles.library), "utf8"));
  if (library.format !== libraryFormat)
    throw new Error(`The compiled library has format ${library.format}, not ${libraryFormat}: run npm run content`);
  return library;
}
