import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BundleId } from "#contract";

/** Ids to files of the build folder; the page never names a file. */
const bundleFiles: Readonly<Record<BundleId, string>> = Object.freeze({
  library: "library.json",
  "search-index": "search-index.json",
});

/** The compiled file as text: parsing it is the page's part, so that it is parsed once. */
export function readBundle(bundleDir: string, id: BundleId): Promise<string> {
  return readFile(join(bundleDir, bundleFiles[id]), "utf8");
}
