/** An app that is closed and started again with the same data folder, as on the next morning. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, type Page } from "@playwright/test";
import type { HostFixtures } from "./door.ts";
import type { OpenApp } from "./hosts/host.ts";
import { openHost } from "./hosts/open-host.ts";
import { untilReady } from "./screen.ts";

export type Restartable = {
  readonly dataDir: string;
  /** Opens the app, closing the one that ran before; a browser's tab stays, and shows the new one. */
  readonly start: () => Promise<Page>;
  /** Ends the app; a browser's tab stays. */
  readonly stop: () => Promise<void>;
};

export const test = base.extend<{ readonly amends: Restartable }, HostFixtures>({
  host: ["loopback", { option: true, scope: "worker" }],
  amends: async ({ host, context, viewport }, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), "amends-data-"));
    let door: OpenApp | undefined;
    let tab: Page | undefined;
    const stop = async () => {
      const running = door;
      door = undefined;
      await running?.close();
    };
    const start = async () => {
      await stop();
      door = await openHost(host, { context, dataDir, viewport });
      if (tab && !door.desktop) await tab.goto(door.address);
      else tab = await door.open(context);
      await untilReady(tab);
      return tab;
    };
    await use({ dataDir, start, stop });
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  },
});

export { expect } from "@playwright/test";
