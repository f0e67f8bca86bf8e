/** What the desktop door keeps its windows to, and where it puts them. */
import { closeByKey, expect, test } from "./door.ts";
import { play } from "./hosts/host.ts";
import { presentCase } from "./presenting.ts";
import { searchBox } from "./screen.ts";

test("no page goes elsewhere or opens a window, whatever its script tries", { tag: "@double" }, async ({
  app,
  door,
}) => {
  const address = app.url();
  for (const to of ["https://example.com/", "about:blank", "file:///etc/passwd", "data:text/html,x", "blob"]) {
    await app.evaluate((place) => {
      location.href = place === "blob" ? URL.createObjectURL(new Blob(["x"], { type: "text/html" })) : place;
    }, to);
  }
  expect(await app.evaluate(() => window.open("https://example.com/window"))).toBeNull();
  const kept = async () => (await door.record?.())?.keptFrom ?? [];
  await expect.poll(kept).toContainEqual(expect.stringMatching(/^blob:app:\/\/bundle\//));
  // Chromium itself refuses files and data before anybody is asked.
  expect(await kept()).toEqual(expect.arrayContaining(["https://example.com/", "about:blank"]));
  await expect.poll(async () => (await door.record?.())?.refusedWindows).toEqual(["https://example.com/window"]);
  expect(app.url()).toBe(address);
  await expect(searchBox(app)).toBeVisible();
});

test("the trainer's window takes the display that the room does not see", { tag: "@double" }, async ({ app, door }) => {
  const display = { x: 1920, y: 0, width: 1366, height: 728 };
  await play(door, { kind: "connect-display", display });
  await presentCase(app, "lego");
  const opening = app.context().waitForEvent("page");
  await app.keyboard.press("s");
  const own = await opening;
  await expect(own.getByRole("heading", { name: "Notes" })).toBeVisible();
  const windows = (await door.record?.())?.windows ?? [];
  expect(windows.at(-1)).toMatchObject({ bounds: display, visible: true, focused: true });

  await closeByKey(own, "Escape");
  await expect(app.locator("[data-slide=title]")).toBeVisible();
});
