/** `npm run package`: the packages of the system and processor it runs on, or of `--arch=x64|arm64`, in build/packages. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { archFromString, Platform } from "electron-builder";
import config from "../../electron-builder.config.ts";
import { readFuses, wrongFuses } from "./fuses.ts";
import { pack } from "./pack.ts";
import { packedPlaces } from "./places.ts";

const root = join(import.meta.dirname, "..", "..");
const { values } = parseArgs({ options: { arch: { type: "string", default: process.arch } } });

/** The packages that the configuration names for a system. */
function targetNames(platform: Platform): string[] {
  const own = { linux: config.linux, mac: config.mac, windows: config.win }[platform.name]?.target;
  if (!Array.isArray(own)) throw new Error(`electron-builder.config.ts names no packages for ${platform.name}.`);
  return own.map((one) => (typeof one === "string" ? one : one.target));
}

async function makePackages(arch: string): Promise<void> {
  execFileSync(process.execPath, ["--import", "tsx", "electron/build.ts"], { cwd: root, stdio: "inherit" });
  const platform = Platform.current();
  await pack(root, platform.createTarget(targetNames(platform), archFromString(arch)));

  const { fuses } = packedPlaces(join(root, "build", "packages"), platform.nodeName, arch);
  const wrong = wrongFuses(await readFuses(fuses));
  if (wrong.length > 0) throw new Error(`${fuses}: ${wrong.join("; ")}: do not hand these packages out.`);
}

/** An error of the network names a host and no way out. */
function told(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  if (!/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET/.test(fault.message)) return fault.message;
  return `Electron and the makers of installers could not be fetched (${fault.message}). They come from github.com; ELECTRON_MIRROR and ELECTRON_BUILDER_BINARIES_MIRROR name another place.`;
}

makePackages(values.arch).catch((fault: unknown) => {
  console.error(told(fault));
  process.exitCode = 1;
});
