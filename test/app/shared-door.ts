/**
 * One running app and one browser profile per worker, for journeys that only read.
 *
 * Opening a door costs more than opening a page, and a profile that has read the scripts once reads them in half the time.
 */
import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from "@playwright/test";
import type { HostFixtures } from "./door.ts";
import type { OpenApp } from "./hosts/host.ts";
import { openHost } from "./hosts/open-host.ts";
import { untilReady } from "./screen.ts";

export type SharedFixtures = {
  readonly profile: Profile;
  /** Shared by the tests of a worker: what one of them saves, the next one finds. */
  readonly door: OpenApp;
  readonly app: Page;
  /** For tests that change what all pages of a profile share, such as the clock. */
  readonly ownProfile: boolean;
};
export type SharedWorkerFixtures = HostFixtures & {
  /** By the window they stand for: its size, colours and motion. */
  readonly profiles: Map<string, Profile>;
  /** A browser's door serves all profiles; an app with windows of its own is one profile. */
  readonly doors: Map<string, OpenApp>;
};

type Profile = { readonly context: BrowserContext; readonly door: OpenApp };

function withoutUndefined(options: Record<string, unknown>): BrowserContextOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

export const test = base.extend<SharedFixtures, SharedWorkerFixtures>({
  host: ["loopback", { option: true, scope: "worker" }],
  doors: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's pattern
    async ({}, use) => {
      const doors = new Map<string, OpenApp>();
      await use(doors);
      for (const door of doors.values()) await door.close();
    },
    { scope: "worker" },
  ],
  profiles: [
    // The doors are closed after the profiles.
    async ({ doors: _ }, use) => {
      const profiles = new Map<string, Profile>();
      await use(profiles);
      for (const { context } of profiles.values()) await context.close();
    },
    { scope: "worker" },
  ],
  ownProfile: [false, { option: true }],
  profile: async (
    {
      browser,
      host,
      profiles,
      doors,
      viewport,
      deviceScaleFactor,
      colorScheme,
      permissions,
      contextOptions,
      ownProfile,
    },
    use,
    { testId },
  ) => {
    const given = { viewport, deviceScaleFactor, colorScheme, permissions };
    const asked: BrowserContextOptions = { ...contextOptions, ...withoutUndefined(given) };
    const key = JSON.stringify(ownProfile ? testId : asked);
    const open = async (): Promise<Profile> => {
      const context = await browser.newContext(asked);
      const doorKey = host === "loopback" ? host : key;
      const door = doors.get(doorKey) ?? (await openHost(host, { context, viewport }));
      doors.set(doorKey, door);
      return { context, door };
    };
    const profile = profiles.get(key) ?? (await open());
    profiles.set(key, profile);
    await use(profile);
    if (!ownProfile) return profile.door.tidy(profile.context);
    if (profile.door.desktop) await profile.door.close();
    await profile.context.close();
  },
  context: ({ profile }, use) => use(profile.context),
  door: ({ profile }, use) => use(profile.door),
  app: async ({ context, door, ownProfile }, use) => {
    const page = await door.open(context);
    // A window that the test before has used shows what that test left.
    if (door.desktop && !ownProfile) await page.goto(door.address);
    await untilReady(page);
    await use(page);
  },
});

export { expect } from "@playwright/test";
