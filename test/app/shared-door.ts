/**
 * One running app and one browser profile per worker, for journeys that only read.
 *
 * Opening a door costs more than opening a page, and a profile that has read the scripts once reads them in half the time.
 */
import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from "@playwright/test";
import { type OpenDoor, openDoor } from "./door.ts";
import { untilReady } from "./screen.ts";

export type SharedFixtures = {
  readonly app: Page;
  /** For tests that change what all pages of a profile share, such as the clock. */
  readonly ownProfile: boolean;
};
export type SharedWorkerFixtures = {
  /** Shared by the tests of a worker: what one of them saves, the next one finds. */
  readonly door: OpenDoor;
  /** By the window they stand for: its size, colours and motion. */
  readonly profiles: Map<string, BrowserContext>;
};

function withoutUndefined(options: Record<string, unknown>): BrowserContextOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

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
  profiles: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's pattern
    async ({}, use) => {
      const profiles = new Map<string, BrowserContext>();
      await use(profiles);
      for (const profile of profiles.values()) await profile.close();
    },
    { scope: "worker" },
  ],
  ownProfile: [false, { option: true }],
  context: async (
    { browser, profiles, viewport, deviceScaleFactor, colorScheme, permissions, contextOptions, ownProfile },
    use,
  ) => {
    const given = { viewport, deviceScaleFactor, colorScheme, permissions };
    const asked: BrowserContextOptions = { ...contextOptions, ...withoutUndefined(given) };
    const key = JSON.stringify(asked);
    const profile = (!ownProfile && profiles.get(key)) || (await browser.newContext(asked));
    if (!ownProfile) profiles.set(key, profile);
    await use(profile);
    if (ownProfile) await profile.close();
    else for (const page of profile.pages()) await page.close();
  },
  app: async ({ page, door }, use) => {
    await page.goto(door.address);
    await untilReady(page);
    await use(page);
  },
});

export { expect } from "@playwright/test";
