import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BundleId } from "#contract";

/** Without these no page can open. */
const atOnce: readonly BundleId[] = ["library", "search-index"];

/** Ids to files of the build folder; the page never names a file. */
const bundleFiles: Readonly<Record<BundleId, string>> = Object.freeze({
  library: "library.json",
  "search-index": "search-index.json",
  // Not content: the build writes it beside.
  licences: join("..", "licences.json"),
});

/**
 * The compiled files as text: parsing them is the page's part, so that they are parsed once. What every page needs is read
 * before it asks; all are kept for pages that are opened or reloaded later.
 */
export function openBundles(bundleDir: string): (id: BundleId) => Promise<string> {
  const kept = new Map<BundleId, Promise<string>>();
  const read = (id: BundleId) => {
    const text = kept.get(id) ?? readFile(join(bundleDir, bundleFiles[id]), "utf8");
    kept.set(id, text);
    // A file that could not be read is tried again when it is next asked for.
    text.catch(() => kept.delete(id));
    return text;
  };
  for (const id of atOnce) read(id).catch(() => {});
  return read;
}
