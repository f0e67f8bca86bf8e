/** One running app per worker, for journeys that only read: opening a door costs more than opening a page. */
import { test as base, type Page } from "@playwright/test";
import { type OpenDoor, openDoor } from "./door.ts";
import { untilReady } from "./screen.ts";

export type SharedFixtures = { readonly app: Page };
export type SharedWorkerFixtures = {
  /** Shared by the tests of a worker: what one of them saves, the next one finds. */
  readonly door: OpenDoor;
};

export const test = base.extend<SharedFixtures, SharedWorkerFixtures>({
  door: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's pattern
    async ({}, use) => {
      const door = await openDoor();
      await use(door);
      await door.close();
    },
    { scope: "worker" },
  ],
  app: async ({ page, door }, use) => {
    await page.goto(door.address);
    await untilReady(page);
    await use(page);
  },
});

export { expect } from "@playwright/test";
