/** What a walk over the screens does not meet: the page without a key, and the way of the Tab key. */
import { faults, faultsInBothLights } from "./axe.ts";
import { expect, test } from "./shared-door.ts";

test("axe finds nothing on the page of a tab that has no key", { tag: "@browser" }, async ({ page, door }) => {
  await page.goto(door.origin);
  await page.getByRole("heading", { name: "Amends cannot open" }).waitFor();
  expect(await faultsInBothLights(page, "cannot open")).toEqual([]);
});

test("Tab leads from the search through the list into the page, and back", async ({ app }) => {
  const focusIsIn = (role: "main" | "nav") =>
    app.evaluate((name) => document.activeElement?.closest(name) !== null, role);
  for (let presses = 0; presses < 20 && !(await focusIsIn("main")); presses++) await app.keyboard.press("Tab");
  expect(await focusIsIn("main")).toBe(true);
  for (let presses = 0; presses < 20 && !(await focusIsIn("nav")); presses++) await app.keyboard.press("Shift+Tab");
  expect(await focusIsIn("nav")).toBe(true);
});

test("axe would find a fault: the check itself can fail", async ({ app }) => {
  await app.evaluate(() => document.querySelector("main")?.append(document.createElement("button")));
  expect(await faults(app)).toEqual([expect.stringContaining("button-name")]);
});
