/** Programs of the system that tests use: where they stand, and how to get one. */
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The places on the search path where one of these programs would stand. */
export function onSearchPath(names: readonly string[]): readonly string[] {
  const ending = process.platform === "win32" ? ".exe" : "";
  return (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => names.map((name) => join(folder, name + ending)));
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Where nobody else may install anything, and elsewhere, it does nothing; whoever needs the program says so. */
export function installOnDebian(pack: string): void {
  if (!isRoot() || !existsSync("/usr/bin/apt-get")) return;
  console.error(`The tests need ${pack} and did not find it; installing it with apt-get…`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync("apt-get", ["update", "-q"], { stdio: "ignore", env: environment });
    execFileSync("apt-get", ["install", "-y", "-q", pack], { stdio: "ignore", env: environment });
  } catch {
    // What could not be installed is told by whoever asked.
  }
}
