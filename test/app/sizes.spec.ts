/** The app at 200 % zoom, in forced colours and without motion. That nothing is cut off is seen by offline.spec.ts. */
import { field, openPattern, preview } from "./compose-screen.ts";
import { goToPlace } from "./door.ts";
import { outOfSight } from "./out-of-sight.ts";
import { articles, results, searchBox } from "./screen.ts";
import { expect, test } from "./shared-door.ts";

test.describe.configure({ timeout: 120_000 });

test.describe("at 200 % zoom", () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
  test("a result is opened, read and left again", async ({ app }) => {
    await searchBox(app).fill("missing bricks");
    await app.locator("[data-answered='missing bricks']").waitFor();
    await results(app).first().click();
    await expect(articles(app).first()).toBeInViewport();
    await app.getByRole("button", { name: "Close", exact: true }).click();
    await expect(searchBox(app)).toBeInViewport();
    await expect(results(app).first()).toBeInViewport();
  });

  test("a field and the letter that it fills can both be reached", async ({ app }) => {
    await openPattern(app, "missing-part-same-team");
    await field(app, "Customer's name").fill("Ms Lindqvist");
    await expect(field(app, "Customer's name")).toBeInViewport();
    await preview(app).getByText("Ms Lindqvist").scrollIntoViewIfNeeded();
    await expect(preview(app).getByText("Ms Lindqvist")).toBeInViewport();
    await app.getByRole("button", { name: "Copy", exact: true }).click();
    await expect(field(app, "Missing part")).toBeInViewport();
  });
});

test("the check finds words that are cut off and pages that scroll sideways", async ({ app }) => {
  await app.evaluate(() => {
    const box = document.createElement("div");
    box.style.cssText = "width: 40px; overflow: hidden; white-space: nowrap";
    box.textContent = "words that are wider than their box";
    const wide = document.createElement("p");
    wide.style.cssText = "width: 9000px; max-width: none; height: 1px";
    document.querySelector("main")?.append(box, wide);
  });
  const found = await outOfSight(app);
  expect(found).toContainEqual(expect.stringContaining("cut off: <div> words that are wider"));
  expect(found).toContainEqual(expect.stringContaining("sideways:"));
});

test.describe("in forced colours", () => {
  test.use({ colorScheme: "dark", contextOptions: { forcedColors: "active" } });

  test("what is chosen, reached, open or empty is still told by lines", async ({ app }) => {
    expect(await app.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    await searchBox(app).fill("missing bricks");
    await app.locator("[data-answered='missing bricks']").waitFor();
    await app.keyboard.press("ArrowDown");
    const reached = app.locator("[role=option][data-focused]");
    await expect(reached).toHaveCSS("outline-style", "solid");
    await app.keyboard.press("Enter");
    await expect(app.locator("[role=option][data-open]").first()).toHaveCSS("border-inline-start-style", "solid");

    await openPattern(app, "missing-part-same-team");
    await field(app, "Customer's name").fill("Ms Lindqvist");
    await expect(preview(app).getByRole("button", { name: "product?" })).toHaveCSS("border-top-style", "dashed");
    await expect(preview(app).getByText("Ms Lindqvist")).toHaveCSS("border-top-style", "none");
    await app.keyboard.press("Tab");
    await expect(app.locator(":focus-visible")).toHaveCSS("outline-style", "solid");
  });
});

test.describe("without motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing moves by itself, and a jump arrives at once", async ({ app }) => {
    await goToPlace(app, "#/library?open=case/united");
    await articles(app).waitFor();
    const arrived = await app.getByRole("button", { name: "Sources", exact: true }).evaluate((jump: HTMLElement) => {
      jump.click();
      const { top } = document.querySelector("[data-section=sources]")?.getBoundingClientRect() ?? { top: -1 };
      return top >= 0 && top < innerHeight;
    });
    expect(arrived).toBe(true);
    await goToPlace(app, "#/preferences");
    await app.getByText("Dark", { exact: true }).click();
    const moving = await app.evaluate(
      () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0).length,
    );
    expect(moving).toBe(0);
    await app.getByText("As the system", { exact: true }).click();
  });
});
