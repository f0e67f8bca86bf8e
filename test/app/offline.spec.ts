/** Nothing leaves the machine. Every screen is watched for it in every-screen.spec.ts; here are the sources, and the watch itself. */
import { openHost } from "./hosts/open-host.ts";
import { expect, test } from "./restart.ts";
import { told, watch } from "./watch.ts";

test("addresses on the web stand in the sources of a case: they are read, copied, and opened only by hand", async ({
  context,
  amends,
}) => {
  const seen = await watch(context);
  const page = await amends.start();
  const { origin } = new URL(page.url());
  const windows = context.pages().length;
  await page.evaluate(() => {
    window.location.hash = "#/library?open=case/united";
  });
  await page.getByRole("heading", { name: "Sources", level: 2 }).scrollIntoViewIfNeeded();
  // Followed, it leaves in a tab of its own that knows nothing of this one; here it only stands ready.
  const source = page.getByRole("link", { name: /^https:/ }).first();
  await expect(source).toHaveAttribute("target", "_blank");
  await expect(source).toHaveAttribute("rel", "noopener noreferrer");
  await expect(source).toHaveAttribute("href", (await source.textContent()) ?? "");
  await page
    .getByRole("button", { name: /^Copy: Address/ })
    .first()
    .click();
  await expect(page.getByRole("status").filter({ hasText: "Address copied." })).toBeVisible();
  await page.reload();
  await page.getByRole("article").first().waitFor();

  const { own, ...faults } = told(seen, origin);
  expect(own.length, "a watch that sees nothing is noticed").toBeGreaterThan(10);
  expect(faults).toEqual({ elsewhere: [], breaches: [], complaints: [] });
  expect(context.pages()).toHaveLength(windows);
});

test("the watch sees a request, a breach and a complaint when there is one", async ({ context, amends, viewport }) => {
  const other = await openHost("loopback", { context, viewport });
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
