/** What surrounds the pages: the menu of the desktop window, packs from the system, About, and the log of faults. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openPattern } from "./compose-screen.ts";
import { askedFor, choose, playDesktop } from "./desktop-host.ts";
import { expect, goToPlace, test } from "./door.ts";
import { articles, searchBox, untilReady } from "./screen.ts";

test("the menu does what the page's keys do, also while something is typed, and says what it lacks", async ({
  page,
  door,
}) => {
  await playDesktop(page, door);
  await page.goto(door.origin);
  await untilReady(page);

  await choose(page, "present");
  await expect(page.getByRole("status").filter({ hasText: "Open a case first" })).toBeVisible();
  await goToPlace(page, "#/library?open=case/lego");
  await articles(page).first().waitFor();
  await searchBox(page).focus();
  await choose(page, "find");
  await expect(page.getByRole("textbox", { name: "Find in this page" })).toBeFocused();
  await choose(page, "search");
  await expect(searchBox(page)).toBeFocused();
  await choose(page, "save-pdf");
  await expect(page.getByRole("status").filter({ hasText: "Saved as /home/reader/case.pdf" })).toBeVisible();
  expect(await askedFor(page, "savePdf")).toEqual([{ suggestedName: "lego.pdf" }]);

  await choose(page, "present");
  await expect(page).toHaveURL(/#\/present\?/);
  await page.locator("[data-look]").first().waitFor();
  await choose(page, "keys");
  await expect(page.getByRole("dialog", { name: "Keys while presenting" })).toBeVisible();
  await page.keyboard.press("Escape");
  await choose(page, "back");
  await expect(page).toHaveURL(/#\/library\?/);
  await choose(page, "keys");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  for (const [command, heading] of [
    ["check", "Check a reply"],
    ["export", "Export replies"],
    ["preferences", "Settings"],
    ["about", "About Amends"],
  ] as const) {
    await choose(page, command);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  }
  await choose(page, "preferences");
  await page.getByRole("switch", { name: "Keep Amends running, with an icon beside the clock" }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByText("Settings saved.")).toBeVisible();
  await expect.poll(() => readFile(join(door.dataDir, "preferences.json"), "utf8")).toContain('"tray": true');
});

test("a pack that the system hands over is shown before any of it is taken in, wherever the reader is", async ({
  page,
  door,
}) => {
  await playDesktop(page, door);
  await page.goto(door.origin);
  await untilReady(page);
  const shown = (title: string) => page.getByRole("heading", { level: 2, name: title });
  for (const [name, title] of [
    ["Snow.amends", "1 reply in Snow.amends"],
    // The import page is there already.
    ["Thaw.amends", "1 reply in Thaw.amends"],
  ] as const) {
    const text = JSON.stringify([{ short_code: name, content: "The parcel is held until Friday." }]);
    const file = { name, base64: Buffer.from(text).toString("base64") };
    await page.evaluate((one) => window.handedOver?.push(one), file);
    await choose(page, "import-opened");
    await expect(shown(title)).toBeVisible();
  }
});

test("versions, licences and faults can be read in the browser, and no fault tells what was typed", async ({
  app,
  door,
}) => {
  const secret = "Lindqvist48213";
  await openPattern(app, "missing-part-same-team");
  await app.getByRole("textbox", { name: "Customer's name" }).fill(secret);
  await app.evaluate((words) => {
    setTimeout(() => {
      throw Object.assign(new TypeError(`${words} is not a customer`), { words });
    });
    void Promise.reject(new RangeError(words));
    void Promise.reject(words);
  }, secret);
  const log = join(door.dataDir, "faults.log");
  await expect.poll(() => readFile(log, "utf8").catch(() => "")).toMatch(/page TypeError/);
  const text = await readFile(log, "utf8");
  expect(text).toMatch(/page RangeError/);
  expect(text).not.toContain(secret);

  await goToPlace(app, "#/preferences");
  await app.getByRole("button", { name: "Versions and licences" }).click();
  await expect(app.getByRole("heading", { level: 1, name: "About Amends" })).toBeVisible();
  await expect(app.getByText("It holds 14 cases", { exact: false })).toBeVisible();
  await expect(app.getByText(process.versions.node, { exact: true })).toBeVisible();
  await expect(app.getByText(log, { exact: true })).toBeVisible();
  await app.getByText("3 faults").click();
  await expect(app.getByRole("region", { name: "Log of faults" })).toContainText("page TypeError");
  await app.getByText("lunr 2.3.9").click();
  await expect(app.getByRole("region", { name: "Licence of lunr 2.3.9" })).toContainText("Oliver Nightingale");
});
