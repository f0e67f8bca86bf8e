/**
 * `npm start`: builds when needed, then opens the desktop door, or the browser door where Electron's
 * runtime is missing. Plain JavaScript, because it runs before anything is built.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildState } from "./freshness.js";

const root = join(import.meta.dirname, "..");
const fetchCommand = "npx install-electron";

/**
 * @typedef {{ door: "desktop" | "browser" | undefined, openBrowser: boolean, port: number }} Flags
 */

/**
 * @param {string[]} args
 * @returns {Flags}
 */
function readFlags(args) {
  const { values } = parseArgs({
    args,
    options: { door: { type: "string" }, "no-open": { type: "boolean" }, port: { type: "string" } },
  });
  const { door, port = "0" } = values;
  if (door !== undefined && door !== "browser" && door !== "desktop") {
    throw new Error(`--door=${door} is not a door: use --door=browser or --door=desktop.`);
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new Error(`--port=${port} is not a port: use a number from 0 (any free port) to 65535.`);
  }
  return { door, openBrowser: !values["no-open"], port: Number(port) };
}

function buildWhenNeeded() {
  const state = buildState(root);
  if (state === "fresh") return;
  console.error(state === "missing" ? "Building Amends (first start only)…" : "Building Amends (its sources changed)…");
  const built = spawnSync(process.execPath, ["--import", "tsx", "electron/build.ts"], {
    cwd: root,
    encoding: "utf8",
  });
  if (built.status === 0) return;
  console.error(built.stdout + built.stderr);
  throw new Error("Amends could not be built; the lines above say why.");
}

/**
 * Where Electron's runtime is, if it has been fetched. Importing the package would fetch it, so its own
 * notes are read instead.
 *
 * @returns {string | undefined}
 */
function electronRuntime() {
  const folder = join(root, "node_modules", "electron");
  const pathFile = join(folder, "path.txt");
  if (!existsSync(pathFile)) return undefined;
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, "dist");
  const runtime = join(dist, readFileSync(pathFile, "utf8"));
  return existsSync(runtime) ? runtime : undefined;
}

/** @param {string} runtime */
function openDesktopDoor(runtime) {
  const child = spawn(runtime, [root], { stdio: "inherit" });
  child.once("error", fail);
  child.once("exit", (code) => process.exit(code ?? 1));
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => child.kill(signal));
}

/** @param {Flags} flags */
async function openBrowserDoor(flags) {
  const { start } = await import(pathToFileURL(join(root, "build", "loopback", "main.js")).href);
  await start({ root, port: flags.port, openBrowser: flags.openBrowser });
  process.exit(0);
}

/** @param {unknown} fault */
function fail(fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}

async function launch() {
  const flags = readFlags(process.argv.slice(2));
  buildWhenNeeded();
  if (flags.door === "browser") return openBrowserDoor(flags);

  const runtime = electronRuntime();
  if (runtime) return openDesktopDoor(runtime);
  if (flags.door === "desktop") {
    throw new Error(
      `The desktop window needs Electron's runtime, which is not installed: fetch it with ${fetchCommand}`,
    );
  }
  console.error(
    `Electron's runtime is not installed, so Amends opens in your browser; for its own window, run ${fetchCommand}`,
  );
  return openBrowserDoor(flags);
}

launch().catch(fail);
