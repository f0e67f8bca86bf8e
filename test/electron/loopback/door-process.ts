/** The browser door as a process of its own, over a page of one file, as a reader starts it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sha256 } from "#services";
import { newFolder } from "../services/new-folder.ts";

export type DoorProcess = {
  readonly root: string;
  readonly child: ChildProcess;
  readonly address: URL;
  readonly token: string;
  readonly output: () => { readonly stdout: string; readonly stderr: string };
  /** Tells it to stop and returns its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

const entry = pathToFileURL(join(import.meta.dirname, "../../../electron/loopback/main.ts")).href;

export type DoorProcessOptions = {
  /** Started with the redirect file; no browser is opened without it. */
  readonly browser?: string;
  readonly dataDir?: string;
  readonly port?: number;
};

export async function startDoor({ browser, dataDir, port = 0 }: DoorProcessOptions = {}): Promise<DoorProcess> {
  const root = await newFolder();
  await makeBuild(join(root, "build"));
  const code = `
    const { spawn } = await import("node:child_process");
    const { start } = await import(${JSON.stringify(entry)});
    const launch = async (file) => spawn(${JSON.stringify(browser)}, [file], { stdio: "ignore" });
    await start({ root: ${JSON.stringify(root)}, port: ${port}, openBrowser: ${browser !== undefined}, launch });
    process.exit(0);
  `;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", code], {
    env: { ...process.env, DISPLAY: ":99", AMENDS_DATA: dataDir ?? join(root, "data") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      if (stdout.includes("\n")) resolve();
    });
    child.once("exit", () => reject(new Error(`The door did not open: ${stderr}`)));
  }).catch(async (fault: unknown) => {
    await rm(root, { recursive: true, force: true });
    throw fault;
  });
  const address = new URL(/http:\S+/.exec(stdout)?.[0] ?? "");
  return {
    root,
    child,
    address,
    token: address.hash.replace("#token=", ""),
    output: () => ({ stdout, stderr }),
    stop: async (signal = "SIGTERM") => {
      const exited = child.exitCode === null && child.signalCode === null ? once(child, "exit") : undefined;
      child.kill(signal);
      await exited;
      await rm(root, { recursive: true, force: true });
      return child.exitCode;
    },
  };
}

async function makeBuild(buildDir: string): Promise<void> {
  const page = Buffer.from("<!doctype html><title>Amends</title>");
  await mkdir(join(buildDir, "renderer"), { recursive: true });
  await mkdir(join(buildDir, "content"));
  await writeFile(join(buildDir, "renderer/index.html"), page);
  await writeFile(join(buildDir, "content/library.json"), "{}");
  await writeFile(join(buildDir, "content/search-index.json"), "{}");
  const entry = { file: "renderer/index.html", type: "text/html; charset=utf-8", sha256: sha256(page) };
  await writeFile(join(buildDir, "shell.json"), JSON.stringify({ "/": entry }));
}

/** Asks as the page does. */
export function ask(address: URL, token: string, name: string, input: unknown = null): Promise<Response> {
  return fetch(new URL(`/api/${name}`, address), {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(input),
  });
}
