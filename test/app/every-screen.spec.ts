/**
 * Every screen, visited once and looked at in all ways: by axe in light and in dark, for words that are cut off in the
 * smallest window of a projector and at 200 % zoom, and for requests, breaches of the policy and complaints.
 */
import type { Page } from "@playwright/test";
import { faultsInBothLights } from "./axe.ts";
import { isOtherProgram } from "./clipboard.ts";
import { outOfSight } from "./out-of-sight.ts";
import { expect, test } from "./restart.ts";
import { walks } from "./screens.ts";
import { told, watch } from "./watch.ts";

const projector = { width: 1024, height: 768 };
/** What is left of 1440 by 900 when everything is twice as large. */
const zoomed = { width: 720, height: 450 };

/** What is placed by script, such as the labels in a checked draft, is placed anew in the frame after. */
async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function cutOff(page: Page, screen: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const size of [zoomed, projector]) {
    await resize(page, size);
    found.push(...(await outOfSight(page)).map((fault) => `${screen}, ${size.width} wide: ${fault}`));
  }
  return found;
}

test.use({ viewport: projector });
test.describe.configure({ timeout: 240_000 });

for (const { name, screens, seenBefore } of walks) {
  test(`${name}: axe finds nothing, no words are cut off, nothing is asked of anyone else`, async ({
    context,
    amends,
  }) => {
    const seen = await watch(context);
    const page = await amends.start();
    const windows = () => context.pages().filter((one) => !isOtherProgram(one.url())).length;
    const windowsBefore = windows();
    const faults: string[] = [];
    for (const screen of screens) {
      await screen.show(page);
      faults.push(...(await faultsInBothLights(page, screen.name, seenBefore)), ...(await cutOff(page, screen.name)));
    }
    expect(faults).toEqual([]);
    const { own, ...leaks } = told(seen, new URL(page.url()).origin);
    expect(own.length, "a watch that sees nothing is noticed").toBeGreaterThan(3);
    expect(leaks).toEqual({ elsewhere: [], breaches: [], complaints: [] });
    expect(windows()).toBe(windowsBefore);
  });
}
