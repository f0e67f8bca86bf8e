/** What surrounds the pages: the menu of the desktop window, packs from the system, About, and the log of faults. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openPattern } from "./compose-screen.ts";
import { expect, goToPlace, test } from "./door.ts";
import { type OpenApp, play } from "./hosts/host.ts";
import { savedFile } from "./saved-file.ts";
import { articles, searchBox } from "./screen.ts";

function choose(door: OpenApp, label: string): Promise<void> {
  return play(door, { kind: "choose-in-menu", label });
}

test("the menu does what the page's keys do, also while something is typed, and says what it lacks", {
  tag: "@double",
}, async ({ app, door }) => {
  await choose(door, "Present from the start");
  await expect(app.getByRole("status").filter({ hasText: "Open a case first" })).toBeVisible();
  await goToPlace(app, "#/library?open=case/lego");
  await articles(app).first().waitFor();
  await searchBox(app).focus();
  await choose(door, "Find in this page…");
  await expect(app.getByRole("textbox", { name: "Find in this page" })).toBeFocused();
  await choose(door, "Search");
  await expect(searchBox(app)).toBeFocused();
  const pdf = await savedFile(app, () => choose(door, "Save as PDF…"));
  expect(pdf.name).toBe("lego.pdf");
  const printed = (await readFile(pdf.path)).toString("latin1");
  expect(printed).toMatch(/^%PDF-/);
  // With bookmarks and tags, as a reader's other programs want them.
  expect(printed).toContain("/Outlines");
  expect(printed).toContain("/StructTreeRoot");

  await choose(door, "Present from the start");
  await expect(app).toHaveURL(/#\/present\?/);
  await app.locator("[data-look]").first().waitFor();
  await choose(door, "Keys");
  await expect(app.getByRole("dialog", { name: "Keys while presenting" })).toBeVisible();
  await app.keyboard.press("Escape");
  await choose(door, "Back");
  await expect(app).toHaveURL(/#\/library\?/);
  await choose(door, "Keys");
  await expect(app.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await app.keyboard.press("Escape");
  for (const [label, heading] of [
    ["Check a reply", "Check a reply"],
    ["Export replies…", "Export replies"],
    ["Settings…", "Settings"],
    ["About Amends", "About Amends"],
  ] as const) {
    await choose(door, label);
    await expect(app.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  }
  await choose(door, "Settings…");
  await app.getByRole("switch", { name: "Keep Amends running, with an icon beside the clock" }).focus();
  await app.keyboard.press("Space");
  await expect(app.getByText("Settings saved.")).toBeVisible();
  await expect.poll(() => readFile(join(door.dataDir, "preferences.json"), "utf8")).toContain('"tray": true');
  await play(door, { kind: "close-window", window: 1 });
  await expect.poll(() => door.desktop?.isShown(app), "closed, it stays beside the clock").toBe(false);
  await play(door, { kind: "click-tray" });
  await expect.poll(() => door.desktop?.isShown(app)).toBe(true);
});

test("a pack that the system hands over is shown before any of it is taken in, wherever the reader is", {
  tag: "@double",
}, async ({ app, door }) => {
  for (const [name, title] of [
    ["Snow.amends", "1 reply in Snow.amends"],
    // The import page is there already.
    ["Thaw.amends", "1 reply in Thaw.amends"],
  ] as const) {
    const path = test.info().outputPath(name);
    await writeFile(path, JSON.stringify([{ short_code: name, content: "The parcel is held until Friday." }]));
    await play(door, { kind: "start-second-instance", words: ["amends", path] });
    await expect(app.getByRole("heading", { level: 2, name: title })).toBeVisible();
  }
});

test("versions, licences and faults can be read in the app, and no fault tells what was typed", {
  tag: "@door",
}, async ({ app, door }) => {
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
