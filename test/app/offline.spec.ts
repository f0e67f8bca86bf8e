/**
 * Nothing leaves the machine: every screen is walked while requests, policy breaches and complaints are counted.
 *
 * The same walk looks for words that are cut off, in the smallest window of a projector and at 200 % zoom.
 */
import type { BrowserContext, Page } from "@playwright/test";
import { openDoor } from "./hosts/open-host.ts";
import { outOfSight } from "./out-of-sight.ts";
import { expect, test } from "./restart.ts";
import { screens } from "./screens.ts";

type Watch = {
  /** Addresses asked for. */
  readonly asked: string[];
  readonly breaches: string[];
  readonly complaints: string[];
};

/** Watches pages and workers alike, from before the first request. */
async function watch(context: BrowserContext): Promise<Watch> {
  const seen: Watch = { asked: [], breaches: [], complaints: [] };
  context.on("request", (request) => seen.asked.push(request.url()));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") seen.complaints.push(message.text());
  });
  context.on("weberror", (error) => seen.complaints.push(error.error().message));
  context.on("page", (page) => page.on("websocket", (socket) => seen.asked.push(socket.url())));
  await context.exposeBinding("tellOfBreach", (_source, breach: string) => {
    seen.breaches.push(breach);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const tell = (window as unknown as { tellOfBreach: (breach: string) => void }).tellOfBreach;
      tell(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return seen;
}

const projector = { width: 1024, height: 768 };
/** What is left of 1440 by 900 when everything is twice as large. */
const zoomed = { width: 720, height: 450 };

test.use({ viewport: projector });

/** What is placed by script, such as the labels in a checked draft, is placed anew in the frame after. */
async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

test("no screen asks anything of anyone else, breaks its policy, complains, or cuts words off", async ({
  context,
  amends,
}) => {
  test.setTimeout(120_000);
  const unseen: string[] = [];
  const seen = await watch(context);
  const page = await amends.start();
  const { origin } = new URL(page.url());
  const windows = context.pages().length;
  for (const screen of screens) {
    await screen.show(page);
    for (const size of [zoomed, projector]) {
      await resize(page, size);
      unseen.push(...(await outOfSight(page)).map((fault) => `${screen.name}, ${size.width} wide: ${fault}`));
    }
  }
  // Addresses on the web stand in the sources of a case: they are read and copied, never opened.
  await page.evaluate(() => {
    window.location.hash = "#/library?open=case/united";
  });
  await page.getByRole("heading", { name: "Sources", level: 2 }).scrollIntoViewIfNeeded();
  await page
    .getByRole("button", { name: /^Copy: Address/ })
    .first()
    .click();
  await expect(page.getByRole("status").filter({ hasText: "Address copied." })).toBeVisible();
  await page.reload();
  await page.getByRole("article").first().waitFor();

  expect(unseen).toEqual([]);
  const elsewhere = seen.asked.filter((address) => new URL(address).origin !== origin);
  expect(seen.asked.length - elsewhere.length, "a watch that sees nothing is noticed").toBeGreaterThan(10);
  expect(elsewhere).toEqual([]);
  expect(seen.breaches).toEqual([]);
  expect(seen.complaints).toEqual([]);
  expect(context.pages()).toHaveLength(windows);
});

test("the watch sees a request, a breach and a complaint when there is one", async ({ context, amends }) => {
  const other = await openDoor();
  const seen = await watch(context);
  const page = await amends.start();
  await page.evaluate((address) => fetch(address).catch(() => {}), other.origin);
  await expect.poll(() => seen.breaches).toEqual([expect.stringContaining("connect-src")]);
  expect(seen.complaints.length).toBeGreaterThan(0);
  const blank = await context.newPage();
  await blank.evaluate((address) => fetch(address, { mode: "no-cors" }).catch(() => {}), other.origin);
  await expect.poll(() => seen.asked).toContain(`${other.origin}/`);
  await other.close();
});
