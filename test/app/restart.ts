/** An app that is closed and started again with the same data folder, as on the next morning. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, type Page } from "@playwright/test";
import { type OpenDoor, openDoor } from "./door.ts";
import { untilReady } from "./screen.ts";

export type Restartable = {
  readonly dataDir: string;
  /** Opens the app in the page, closing the one that ran before. */
  readonly start: (page: Page) => Promise<void>;
  /** Ends the app and leaves its page standing. */
  readonly stop: () => Promise<void>;
};

export const test = base.extend<{ readonly amends: Restartable }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's pattern
  amends: async ({}, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), "amends-data-"));
    let door: OpenDoor | undefined;
    const stop = async () => {
      const running = door;
      door = undefined;
      await running?.close();
    };
    const start = async (page: Page) => {
      await stop();
      door = await openDoor(dataDir);
      await page.goto(door.address);
      await untilReady(page);
    };
    await use({ dataDir, start, stop });
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  },
});

export { expect } from "@playwright/test";
