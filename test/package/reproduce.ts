/**
 * `npm run -s package:reproduce`: two builds of one commit, in two folders, time zones and languages, give the same
 * archive. Control: one letter of the page changed gives another.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { report } from "../goals/report.ts";

const root = process.cwd();
const folder = realpathSync(mkdtempSync(join(tmpdir(), "amends-twice-")));

/** A clone of the last commit, with the packages that are installed here. */
function clone(path: string): string {
  const copy = join(folder, path);
  mkdirSync(join(copy, ".."), { recursive: true });
  execFileSync("git", ["clone", "--quiet", "--shared", root, copy]);
  symlinkSync(realpathSync(join(root, "node_modules")), join(copy, "node_modules"), "junction");
  return copy;
}

/** Builds and packs the copy; the sum of its archive. */
function sumOf(copy: string, environment: NodeJS.ProcessEnv): string {
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "test/goals/sec-asar.ts"], {
    cwd: copy,
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  const line = stdout.trim().split("\n").at(-1) ?? "";
  try {
    return (JSON.parse(line) as { sha256: string }).sha256;
  } catch (cause) {
    throw new Error(`${copy} could not be packed:\n${stdout}${stderr}`, { cause });
  }
}

try {
  const commit = execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8" }).trim();
  const here = clone("here");
  const first = sumOf(here, { TZ: "America/Los_Angeles", LANG: "en_US.UTF-8" });
  const second = sumOf(clone("somewhere else/deeper/there"), { TZ: "Asia/Tokyo", LANG: "ru_RU.UTF-8" });
  appendFileSync(join(here, "build", "renderer", "layers.css"), " ");
  const control = sumOf(here, {});
  report("package:reproduce", first === second && control !== first, {
    commit,
    first,
    second,
    control_changed_letter_told: control !== first,
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
