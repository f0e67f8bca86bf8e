/** What main does between its first line and its first window: calls that hold the disk, and the time until a page is asked for. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import type { StartUp } from "../calls.ts";

const held: string[] = [];
/** The paths that numbers of open files stand for. */
const opened = new Map<number, string>();
let firstLine = 0;
let windowAsked = false;
let pageAsked: number | undefined;
let cpu: number | undefined;
let cpuBefore = process.cpuUsage();

/** Called last before main's first line. */
export function watchStart(): void {
  for (const [name, call] of Object.entries(fs)) {
    if (!name.endsWith("Sync") || typeof call !== "function") continue;
    Reflect.set(fs, name, (...inputs: readonly unknown[]) => {
      const [file] = inputs;
      const path = typeof file === "number" ? (opened.get(file) ?? file) : file;
      if (!windowAsked) held.push(`${name} ${String(path)}`);
      const output: unknown = Reflect.apply(call, fs, inputs);
      if (name === "openSync" && typeof output === "number") opened.set(output, String(path));
      return output;
    });
  }
  syncBuiltinESMExports();
  cpuBefore = process.cpuUsage();
  firstLine = performance.now();
}

export function noteWindow(): void {
  windowAsked = true;
}

export function notePage(): void {
  if (pageAsked !== undefined) return;
  pageAsked = performance.now();
  const { user, system } = process.cpuUsage(cpuBefore);
  cpu = (user + system) / 1000;
}

export function startUp(): StartUp {
  return { held, toPage: pageAsked === undefined ? undefined : pageAsked - firstLine, cpu };
}
