/** Whether what stands in build/ was made from the sources as they are now. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Written last by the build, with the time at which it began to read the sources. */
export const stampFile = "stamp.json";

const sources = ["content", "electron", "renderer", "package.json", "vite.config.ts"];

/**
 * @param {string} root
 * @returns {"missing" | "stale" | "fresh"}
 */
export function buildState(root) {
  let began;
  try {
    began = JSON.parse(readFileSync(join(root, "build", stampFile), "utf8")).began;
  } catch {
    return "missing";
  }
  return sources.some((source) => newest(join(root, source)) > began) ? "stale" : "fresh";
}

/**
 * @param {string} path a file or a folder
 * @returns {number} when it, or anything in it, last changed, in milliseconds
 */
function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A folder's own time tells of files that were taken away.
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
}
