/** An app of its own for each test, run by the host that the project names. The build is made once, by build-first.ts. */
import { test as base, type Page } from "@playwright/test";
import type { HostName, OpenApp } from "./hosts/host.ts";
import { openHost } from "./hosts/open-host.ts";
import { searchBox } from "./screen.ts";

export type HostFixtures = { readonly host: HostName };

type Fixtures = {
  /** A running app with an empty data folder. */
  readonly door: OpenApp;
  /** The page of that app, opened and ready to be typed into. */
  readonly app: Page;
};

export const test = base.extend<Fixtures, HostFixtures>({
  host: ["loopback", { option: true, scope: "worker" }],
  door: async ({ host, context, viewport }, use) => {
    const door = await openHost(host, { context, viewport });
    await use(door);
    await door.close();
  },
  app: async ({ door, context }, use) => {
    const page = await door.open(context);
    await searchBox(page).waitFor();
    await use(page);
  },
});

/** Goes to a place of the app as a link within it does. */
export async function goToPlace(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
}

/** Presses a key that closes its window, perhaps before the key is let go. */
export async function closeByKey(page: Page, key: string): Promise<void> {
  const closed = page.waitForEvent("close");
  await page.keyboard.press(key).catch((fault: unknown) => {
    if (!page.isClosed()) throw fault;
  });
  await closed;
}

export { expect } from "@playwright/test";
