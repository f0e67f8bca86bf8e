/**
 * `npm run -s sec:lock` — exact versions, a checksum for every package, no install script in what is shipped, the least
 * versions that are safe; and what is shipped is built in: the app loads no package from outside its own files. Controls:
 * locks with one thing wrong each, all of which must be found. `npm audit` is asked where it answers.
 */
import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { buildFirst } from "../app/build-first.ts";
import { type Lock, lockFaults, type PackageJson } from "./lock/lock-faults.ts";
import { report } from "./report.ts";

/** What the built parts that run outside the page ask for by name; Electron brings itself. */
async function loadedFromOutside(): Promise<{ readonly packages: readonly string[]; readonly electron: number }> {
  const packages: string[] = [];
  let electron = 0;
  for (const part of ["main", "preload", "loopback"]) {
    for (const file of await readdir(join("build", part))) {
      const text = await readFile(join("build", part, file), "utf8");
      const asked = text.matchAll(/^(?:import\s[^"]*?from\s"|import\s"|.*?\brequire\(")([^"./][^"]*)"/gm);
      for (const [, name = ""] of asked) {
        if (name === "electron") electron += 1;
        else if (!isBuiltin(name)) packages.push(`build/${part}/${file}: ${name}`);
      }
    }
  }
  return { packages, electron };
}

type Audit = { readonly told: string; readonly met: boolean };

/** What npm's own service knows, if it can be asked from here. */
function audit(): Audit {
  const { stdout } = spawnSync("npm", ["audit", "--json", "--omit=dev"], {
    encoding: "utf8",
    timeout: 15_000,
    shell: process.platform === "win32",
  });
  try {
    const { metadata, message } = JSON.parse(stdout) as {
      readonly metadata?: { readonly vulnerabilities: { readonly total: number } };
      readonly message?: string;
    };
    if (!metadata)
      return { told: `npm audit: not reachable here (${message?.split(" - ")[0] ?? "no answer"})`, met: true };
    const { total } = metadata.vulnerabilities;
    return { told: `npm audit: ${total} known faults in what is shipped`, met: total === 0 };
  } catch {
    return { told: "npm audit: not reachable here (no answer)", met: true };
  }
}

const text = { json: await readFile("package.json", "utf8"), lock: await readFile("package-lock.json", "utf8") };
const json: PackageJson = JSON.parse(text.json);
const lock: Lock = JSON.parse(text.lock);

type Change = (json: string, lock: string) => readonly [string, string];
const inLock =
  (find: string | RegExp, put: string): Change =>
  (one, two) => [one, two.replace(find, put)];
const wrong: Readonly<Record<string, Change>> = {
  "a range": (one, two) => [one.replace('"zod": "', '"zod": "^'), two],
  "a checksum missing": inLock(/"integrity": "[^"]*",\n/, ""),
  "a weak checksum": inLock(/"integrity": "sha512-/, '"integrity": "sha1-'),
  "another version": inLock(/("node_modules\/zod": \{\s*"version": ")[^"]*/, "$199.0.0"),
  "an address": inLock('"node_modules/zod": {', '"node_modules/zod": { "resolved": "http://a.example/zod.tgz",'),
  "an install script": inLock('"node_modules/zod": {', '"node_modules/zod": { "hasInstallScript": true,'),
  "an old DOMPurify": (one, two) => [
    one.replace(/"dompurify": "[^"]*"/, '"dompurify": "3.4.16"'),
    two
      .replace(/("node_modules\/dompurify": \{\s*"version": ")[^"]*/, "$13.4.16")
      .replace(/"dompurify": "[^"]*"/, '"dompurify": "3.4.16"'),
  ],
  "an old Electron": (one, two) => [
    one.replace(/"electron": "[^"]*"/, '"electron": "44.9.9"'),
    two
      .replace(/("node_modules\/electron": \{\s*"version": ")[^"]*/, "$144.9.9")
      .replace(/"electron": "[^"]*"/, '"electron": "44.9.9"'),
  ],
  "an old format": inLock('"lockfileVersion": 3', '"lockfileVersion": 2'),
};
const missed = Object.entries(wrong).flatMap(([name, change]) => {
  const [one, two] = change(text.json, text.lock);
  return lockFaults(JSON.parse(one), JSON.parse(two)).length > 0 ? [] : [name];
});

buildFirst();
const faults = lockFaults(json, lock);
const outside = await loadedFromOutside();
const audited = audit();
const packages = Object.entries(lock.packages).filter(([place]) => place !== "");
report(
  "sec:lock",
  faults.length + outside.packages.length + missed.length === 0 && outside.electron >= 2 && audited.met,
  {
    packages: packages.length,
    with_checksum: packages.filter(([, { integrity }]) => integrity !== undefined).length,
    faults,
    declared_as_built_in: Object.keys(json.dependencies).length,
    loaded_from_outside_at_run_time: outside.packages,
    imports_of_electron_seen: outside.electron,
    install_scripts_in_what_is_shipped: packages.filter(([, one]) => one.hasInstallScript && !one.dev).length,
    audit: audited.told,
    wrong_locks_found: `${Object.keys(wrong).length - missed.length}/${Object.keys(wrong).length}`,
    wrong_locks_missed: missed,
  },
);
