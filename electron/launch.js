/**
 * `npm start`: builds when needed, then opens the desktop door, or the browser door where Electron's
 * runtime is missing. Plain JavaScript, because it runs before anything is built.
 */
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { electronRuntime, fetchCommand } from "./electron-runtime.js";
import { buildState } from "./freshness.js";
import { readFlags } from "./launch-flags.js";

const root = join(import.meta.dirname, "..");
const parent = process.ppid;

function buildWhenNeeded() {
  const state = buildState(root);
  if (state === "fresh") return;
  console.error(state === "missing" ? "Building Amends (first start only)…" : "Building Amends (its sources changed)…");
  const built = spawnSync(process.execPath, ["--import", "tsx", "electron/build.ts"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  if (built.status === 0) return;
  console.error(built.stdout + built.stderr);
  throw new Error("Amends could not be built; the lines above say why.");
}

/** @param {string} runtime */
function openDesktopDoor(runtime) {
  const child = spawn(runtime, [root], { stdio: "inherit" });
  child.once("error", fail);
  let told = false;
  child.once("exit", (code) => process.exit(code ?? (told ? 0 : 1)));
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.on(signal, () => {
      told = true;
      child.kill(signal);
    });
  }
}

/** @param {import("./launch-flags.js").Flags} flags */
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

/**
 * Ends with npm. It hands a signal to the shell that stands between it and us, and that shell ends without
 * handing it on, so that a door whose npm was told to stop would serve for ever.
 */
function endWithNpm() {
  if (process.platform === "win32" || !process.env.npm_lifecycle_event) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  watch.unref();
}

/**
 * Why the desktop door cannot be opened here, and what to do about it.
 *
 * @param {string | undefined} runtime
 */
function whyNoWindow(runtime) {
  if (!runtime) return `Electron's runtime is not installed; for a window of its own, run ${fetchCommand}`;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY) {
    return "There is no display to open a window on; set DISPLAY or WAYLAND_DISPLAY to have one";
  }
  return undefined;
}

async function launch() {
  const flags = readFlags(process.argv.slice(2));
  const runtime = electronRuntime(join(root, "node_modules", "electron"));
  const why = whyNoWindow(runtime);
  if (flags.door === "desktop" && why) throw new Error(`The desktop door cannot be opened. ${why}.`);

  buildWhenNeeded();
  endWithNpm();
  if (flags.door === "browser") return openBrowserDoor(flags);
  if (runtime && !why) return openDesktopDoor(runtime);
  console.error(`Amends opens in your browser. ${why}.`);
  return openBrowserDoor(flags);
}

launch().catch(fail);
