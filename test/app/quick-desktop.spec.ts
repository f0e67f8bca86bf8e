/** The quick window and its key as the desktop door has them. */
import { askedFor, playDesktop } from "./desktop-host.ts";
import { expect, goToPlace, test } from "./door.ts";
import { misspelt, told } from "./quick-screen.ts";
import { results, searchBox, untilReady } from "./screen.ts";

test.beforeEach(({ page, door }) => playDesktop(page, door));

test("a key is chosen by pressing it, refused with the reason, and given back", async ({ page, door }) => {
  await page.goto(door.origin);
  await untilReady(page);
  await goToPlace(page, "#/preferences");
  const choose = page.getByRole("button", { name: "Choose a key…" });
  await choose.click();
  await page.keyboard.press("a");
  await expect(page.getByText("Hold two keys with it", { exact: false })).toBeVisible();
  await page.keyboard.press("Control+Alt+A");
  await expect(page.getByRole("alert")).toHaveText("The system did not give it. Choose another.");
  await expect(page.getByText("No key opens it from other programs yet.")).toBeVisible();

  await choose.click();
  await page.keyboard.press("Control+Shift+Digit1");
  await expect(page.getByText("opens it from every program.")).toContainText("Control+Shift+1");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.reload();
  await page.getByRole("button", { name: "Use Alt+Shift+Space" }).click();
  await page.getByRole("button", { name: "Switch the key off" }).click();
  await expect(page.getByText("No key opens it from other programs yet.")).toBeVisible();
  expect(await askedFor(page, "setQuickKey")).toEqual(["Alt+Shift+Space", null]);
});

test("the host shows the window at the key, and puts it away after the copy, ready for the next", async ({
  page,
  door,
}) => {
  await page.goto(door.origin);
  await untilReady(page);
  await page.keyboard.press("Control+Shift+K");
  expect(await page.evaluate(() => window.asked)).toEqual([{ name: "showQuickWindow" }]);

  await page.goto(`${door.origin}/#/quick`);
  await page.reload();
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type(misspelt);
  await page.locator(`[data-answered="${misspelt}"]`).waitFor();
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(told(page)).toHaveText("Copied. Paste it into your reply.");
  await expect.poll(() => page.evaluate(() => window.asked)).toEqual([{ name: "closeQuickWindow" }]);
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type("charged twice");
  await expect(searchBox(page)).toHaveValue("charged twice");
});
