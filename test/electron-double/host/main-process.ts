/** The real main bundle in a Node process of its own, in which `electron` is the double. */
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startScript } from "../build-double.ts";
import type { HostCalls, MainCalls } from "../calls.ts";
import { type Asking, link, type Message } from "../link.ts";

const root = join(import.meta.dirname, "..", "..", "..");

export type MainOptions = {
  /** The reader's own files. */
  readonly dataDir: string;
  /** Main's bundle; the project's own unless another is tried, such as the packed one. */
  readonly mainFile?: string;
  readonly environment?: NodeJS.ProcessEnv;
};

export type MainProcess = {
  readonly ask: Asking<MainCalls>;
  /** Its exit code; what it complained of until then is in `complaints`. */
  readonly ended: Promise<number>;
  readonly complaints: () => string;
  readonly kill: () => void;
};

export function startMain({ dataDir, mainFile, environment }: MainOptions, own: HostCalls): MainProcess {
  const child = fork(mainFile ?? join(root, "build", "main", "main.js"), [], {
    execArgv: ["--import", pathToFileURL(startScript).href, "--no-deprecation"],
    env: { ...process.env, AMENDS_DATA: dataDir, AMENDS_DOUBLE_FOLDER: dataDir, ...environment },
    serialization: "advanced",
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let complaints = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (bytes: Buffer) => {
      complaints += bytes.toString();
      if (stream === child.stderr) process.stderr.write(bytes);
    });
  }
  return {
    ask: link<MainCalls>(portOf(child), own),
    ended: new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1))),
    complaints: () => complaints,
    kill: () => child.kill("SIGKILL"),
  };
}

function portOf(child: ChildProcess) {
  return {
    // A process that has ended hears nothing more, and is told of by `ended`.
    send: (message: Message) => child.connected && child.send(message, () => {}),
    hear: (listener: (message: Message) => void) => {
      child.on("message", (message) => listener(message as Message));
    },
  };
}
