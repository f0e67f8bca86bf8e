/**
 * Opens the app through the loopback door, with a data folder of its own.
 *
 * The build is made once, by build-first.ts; `npm start` itself is tried in launch tests.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, type Page } from "@playwright/test";

export type OpenDoor = {
  /** The address with the key of the launch. */
  readonly address: string;
  readonly origin: string;
  readonly dataDir: string;
  readonly close: () => Promise<void>;
};

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

export async function openDoor(dataDir?: string): Promise<OpenDoor> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), "amends-data-")));
  const child = spawn(process.execPath, ["--input-type=module", "--eval", openIt], {
    env: { ...process.env, AMENDS_DATA: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await addressOf(child);
  return {
    address,
    origin: new URL(address).origin,
    dataDir: folder,
    close: async () => {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await gone;
      if (!dataDir) await rm(folder, { recursive: true, force: true });
    },
  };
}

type Fixtures = {
  /** A running app with an empty data folder. */
  readonly door: OpenDoor;
  /** The page of that app, opened and ready to be typed into. */
  readonly app: Page;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's pattern
  door: async ({}, use) => {
    const door = await openDoor();
    await use(door);
    await door.close();
  },
  app: async ({ page, door }, use) => {
    await page.goto(door.address);
    await page.getByRole("searchbox", { name: "Search" }).waitFor();
    await use(page);
  },
});

/** Goes to a place of the app as a link within it does. */
export async function goToPlace(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
}

export { expect } from "@playwright/test";
