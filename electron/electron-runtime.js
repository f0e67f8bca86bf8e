import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Fetches what npm does not carry. */
export const fetchCommand = "npx install-electron";

/**
 * The program that Electron's package starts, if it has been fetched. Importing the package would fetch it,
 * so its own note of the name is read instead.
 *
 * @param {string} folder of the package
 * @returns {string | undefined}
 */
export function electronRuntime(folder) {
  const note = join(folder, "path.txt");
  if (!existsSync(note)) return undefined;
  const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH || join(folder, "dist"), readFileSync(note, "utf8"));
  return existsSync(program) ? program : undefined;
}
