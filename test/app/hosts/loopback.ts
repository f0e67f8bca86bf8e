/** The built loopback door in a process of its own. `npm start` itself is tried in launch tests. */
import { type ChildProcess, spawn } from "node:child_process";
import type { HostOptions, OpenApp } from "./host.ts";

/** Waits for the one line that says where the app is open. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = "";
    let complaint = "";
    child.stdout?.on("data", (bytes: Buffer) => {
      told += bytes.toString();
      const address = /^Amends is open at (\S+)$/m.exec(told)?.[1];
      if (address) resolve(address);
    });
    child.stderr?.on("data", (bytes: Buffer) => {
      complaint += bytes.toString();
    });
    child.once("exit", (code) => reject(new Error(`The door closed with code ${code} before it opened: ${complaint}`)));
  });
}

const openIt = `
  import { start } from "./build/loopback/main.js";
  await start({ root: ${JSON.stringify(process.cwd())}, port: 0, openBrowser: false });
  process.exit(0);
`;

export async function openLoopback({ dataDir }: Pick<HostOptions, "dataDir">): Promise<OpenApp> {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", openIt], {
    env: { ...process.env, AMENDS_DATA: dataDir },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await addressOf(child);
  return {
    address,
    origin: new URL(address).origin,
    dataDir,
    desktop: undefined,
    open: async (context) => {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    tidy: async (context) => {
      for (const page of context.pages()) await page.close();
    },
    close: async () => {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await gone;
    },
  };
}
