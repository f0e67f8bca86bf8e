/** Nothing leaves the machine. Every screen is watched for it in every-screen.spec.ts; here are the sources, and the watch itself. */
import type { Page } from "@playwright/test";
import { expect, openDoor, test } from "./door.ts";
import { searchBox } from "./screen.ts";
import { watch } from "./watch.ts";

async function openApp(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await searchBox(page).waitFor();
}

test("addresses on the web stand in the sources of a case: they are read and copied, never opened", async ({
  context,
  door,
}) => {
  const seen = await watch(context, door.origin);
  const page = await context.newPage();
  await openApp(page, door.address);
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

  expect(seen.own).toBeGreaterThan(10);
  expect(seen).toMatchObject({ elsewhere: [], breaches: [], complaints: [] });
  expect(context.pages()).toHaveLength(1);
});

test("the watch sees a request, a breach and a complaint when there is one", async ({ context, door }) => {
  const other = await openDoor();
  const seen = await watch(context, door.origin);
  const page = await context.newPage();
  await openApp(page, door.address);
  await page.evaluate((address) => fetch(address).catch(() => {}), other.origin);
  await expect.poll(() => seen.breaches).toEqual([expect.stringContaining("connect-src")]);
  expect(seen.complaints.length).toBeGreaterThan(0);
  await page.goto("about:blank");
  await page.evaluate((address) => fetch(address, { mode: "no-cors" }).catch(() => {}), other.origin);
  await expect.poll(() => seen.elsewhere).toContain(`${other.origin}/`);
  await other.close();
});
