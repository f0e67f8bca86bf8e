/** The quick window and its key as the desktop door has them. */
import { expect, goToPlace, test } from "./door.ts";
import { play } from "./hosts/host.ts";
import { misspelt, openQuickWindow, pressTheLast } from "./quick-screen.ts";
import { results, searchBox } from "./screen.ts";

const key = "Alt+Shift+Space";

test("a key is chosen by pressing it, refused with the reason, and given back", { tag: "@double" }, async ({
  app,
  door,
}) => {
  await play(door, { kind: "take-global-key", key: "Control+Alt+A" });
  await goToPlace(app, "#/preferences");
  const choose = app.getByRole("button", { name: "Choose a key…" });
  await choose.click();
  await app.keyboard.press("a");
  await expect(app.getByText("Hold two keys with it", { exact: false })).toBeVisible();
  await app.keyboard.press("Control+Alt+A");
  await expect(app.getByRole("alert")).toContainText("The system did not give Control+Alt+A to Amends");
  await expect(app.getByText("No key opens it from other programs yet.")).toBeVisible();

  await choose.click();
  await app.keyboard.press("Control+Shift+Digit1");
  await expect(app.getByText("opens it from every program.")).toContainText("Control+Shift+1");
  await expect(app.getByRole("alert")).toHaveCount(0);
  await app.reload();
  await expect(app.getByText("opens it from every program.")).toContainText("Control+Shift+1");
  expect((await door.record?.())?.globalKeys).toEqual(["Control+Shift+1"]);
  await app.getByRole("button", { name: "Switch the key off" }).click();
  await expect(app.getByText("No key opens it from other programs yet.")).toBeVisible();
  expect((await door.record?.())?.globalKeys).toEqual([]);
});

test("the key brings the window up over another program, and it goes after the copy, ready for the next", {
  tag: "@desktop",
}, async ({ app, door }) => {
  const { desktop } = door;
  if (!desktop) throw new Error("only a desktop has such a key");
  await goToPlace(app, "#/preferences");
  await app.getByRole("button", { name: `Use ${key}` }).click();
  await expect(app.getByText("opens it from every program.")).toContainText(key);

  await desktop.pressGlobalKey(key);
  const quick = await desktop.quickWindow();
  await expect.poll(() => desktop.isShown(quick)).toBe(true);
  await expect(searchBox(quick)).toBeFocused();
  await quick.keyboard.type(misspelt);
  await quick.locator(`[data-answered="${misspelt}"]`).waitFor();
  await expect(results(quick).first()).toBeVisible();
  await quick.keyboard.press("ArrowDown");
  await pressTheLast(quick, "Enter");

  const again = await openQuickWindow(app);
  await again.keyboard.type("charged twice");
  await expect(searchBox(again)).toHaveValue("charged twice");
  await desktop.pressGlobalKey(key);
  await expect.poll(() => desktop.isShown(quick)).toBe(false);
});
