/** A trainer and a room: a case in acts, by keyboard, by clicker, and with a window of one's own. */
import { copyFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { deckOf } from "#content/present";
import { bundledLibrary } from "./bundled-library.ts";
import { closeByKey, goToPlace } from "./door.ts";
import { presentCase, pressUntil, slide, slideHeading, slideName } from "./presenting.ts";
import { savedFile } from "./saved-file.ts";
import { articles } from "./screen.ts";
import { expect, test } from "./shared-door.ts";

test.describe.configure({ timeout: 120_000 });

test("a case is played in acts with the keyboard alone", async ({ app }) => {
  await goToPlace(app, "#/library?open=case/lego");
  await articles(app).getByRole("heading", { level: 1 }).click();
  await app.keyboard.press("t");
  const toTheTrainer = app.getByText("Only patterns can be added to the reply.");
  await expect(toTheTrainer).toBeVisible();
  await presentCase(app, "lego");
  // At once: it would go of itself in the end.
  expect(await toTheTrainer.count(), "the room does not see it").toBe(0);
  await expect(slideHeading(app)).toHaveText("Two bricks short");
  await expect(slideHeading(app)).toBeFocused();

  await pressUntil(app, "ArrowRight", "decide");
  await expect(slideHeading(app)).toHaveText("What do you send a ten-year-old?");
  await expect(slide(app)).not.toContainText("passing your comments");
  for (const hand of ["1", "3", "3", "3", "2"]) await app.keyboard.press(hand);
  await app.keyboard.press("u");
  await expect(app.getByLabel("Hands for 3")).toHaveText("3");
  await expect(app.getByLabel("Hands for 2")).toHaveText("0");
  await expect(app.getByRole("status").filter({ hasText: "The parts and a share in the work: 3" })).toBeAttached();

  await app.keyboard.press("Space");
  await app.getByLabel("Team 1").fill("We left two bricks out. b.");
  await app.keyboard.press("PageDown");
  await expect(slide(app)).toHaveAttribute("data-slide", "said");

  await pressUntil(app, "n", "compare");
  const row = app.getByRole("row", { name: /^Same team/ });
  await expect(row.getByText("Yes")).toHaveCount(2);
  const mark = app.getByRole("button", { name: "Team 1: Responsibility" });
  await mark.click();
  await expect(mark).toHaveAttribute("aria-pressed", "true");

  await app.keyboard.press("End");
  await expect(slideHeading(app)).toContainText("Before you go");
  await app.keyboard.press("Home");
  await expect(slide(app)).toHaveAttribute("data-slide", "title");
  await app.keyboard.press("Escape");
  await expect(articles(app)).toHaveCount(1);
});

test("what the room did is saved as a page by a press on the last slide, and else nowhere", async ({
  app,
  browser,
}) => {
  await presentCase(app, "lego");
  await app.keyboard.press("End");
  const save = app.getByRole("button", { name: "Save what the room did…" });
  await expect(save).toHaveCount(0);
  await app.keyboard.press("Home");
  await pressUntil(app, "ArrowRight", "decide");
  for (const hand of ["3", "3", "1"]) await app.keyboard.press(hand);
  await app.keyboard.press("Space");
  await app.getByLabel("Team 1").fill("We left <b>two</b> bricks out.");
  await app.keyboard.press("PageDown");
  await app.keyboard.press("End");
  for (let stop = 0; stop < 12 && !(await save.evaluate((one) => one === document.activeElement)); stop++) {
    await app.keyboard.press("Tab");
  }
  const { name, path } = await savedFile(app, () => app.keyboard.press("Enter"));
  expect(name).toMatch(/^lego-result-\d{4}-\d\d-\d\d\.html$/);
  await expect(slideHeading(app)).toContainText("Before you go");

  const file = test.info().outputPath("result.html");
  await copyFile(path, file);
  const elsewhere = await browser.newContext();
  const reader = await elsewhere.newPage();
  await reader.goto(pathToFileURL(file).href);
  await expect(reader.getByRole("row", { name: "The parts and a share in the work 2" })).toBeVisible();
  await expect(reader.getByText("We left <b>two</b> bricks out.")).toBeVisible();
  await elsewhere.close();
});

test("a clicker is enough, and nothing has to have the focus", async ({ app }) => {
  await presentCase(app, "harvest");
  const { slides } = deckOf(bundledLibrary().cases.find(({ id }) => id === "harvest") ?? fail(), bundledLibrary());
  const seen: (string | null)[] = [];
  for (const _ of slides) {
    seen.push(await slideName(app));
    await app.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await app.keyboard.press("PageDown");
  }
  expect(seen).toEqual(slides.map(({ id }) => id));
  await app.keyboard.press("PageUp");
  await expect(slide(app)).toHaveAttribute("data-slide", slides.at(-2)?.id ?? "");
  const dark = app.locator("main > [inert] [data-slide]");
  await app.keyboard.press(".");
  await expect(dark).toHaveCount(1);
  await app.keyboard.press("b");
  await expect(dark).toHaveCount(0);
  await app.keyboard.press("b");
  await expect(dark).toHaveCount(1);
  await app.keyboard.press("F5");
  await expect(dark).toHaveCount(0);
  await expect(slide(app)).toHaveAttribute("data-slide", slides.at(-2)?.id ?? "");
  await app.keyboard.press("Escape");
  await expect(articles(app)).toHaveCount(1);
});

test("the two windows stay in step, whichever is used, and after a reload of either", { tag: "@door" }, async ({
  app,
}) => {
  await presentCase(app, "united");
  const opening = app.context().waitForEvent("page");
  await app.keyboard.press("s");
  const own = await opening;
  await expect(own.getByRole("heading", { name: "Notes" })).toBeVisible();
  await expect(own.getByText("Many in the room will know the song.")).toBeVisible();

  await pressUntil(app, "PageDown", "decide");
  await expect(slide(own)).toHaveAttribute("data-slide", "decide");
  await own.keyboard.press("1");
  await own.keyboard.press("1");
  await app.keyboard.press("2");
  await expect(app.getByLabel("Hands for 1")).toHaveText("2");
  await expect(own.getByLabel("Hands for 2")).toHaveText("1");

  await own.reload();
  await expect(own.getByLabel("Hands for 1")).toHaveText("2");
  await app.reload();
  await expect(app.getByLabel("Hands for 1")).toHaveText("2");
  await own.getByRole("button", { name: "Next", exact: true }).click();
  await expect(slide(app)).toHaveAttribute("data-slide", "teams");
  await app.getByLabel("Team 1").fill("Our no was wrong.");
  await expect(own.getByLabel("Team 1")).toHaveValue("Our no was wrong.");
  await own.keyboard.press("b");
  await expect(app.getByRole("status").filter({ hasText: "Black screen" })).toBeAttached();

  const size = () =>
    own
      .locator("section", { has: own.getByRole("heading", { name: "Notes" }) })
      .evaluate((notes) => Number.parseFloat(getComputedStyle(notes).fontSize));
  const before = await size();
  await own.keyboard.press("+");
  expect(await size()).toBeGreaterThan(before);
  await own.close();
  await app.keyboard.press("Escape");
});

test.describe("with a clock of its own", () => {
  test.use({ ownProfile: true });

  test("the time of a step turns amber, then red, and says so in words", async ({ app }) => {
    await app.clock.install();
    await goToPlace(app, "#/present?open=case/lego&presenter");
    await expect(app.getByText("left for this step")).toBeVisible();
    await app.keyboard.press("PageDown");
    await app.clock.runFor(75_000);
    await expect(app.getByText(/^0:1\d left: come to an end$/)).toHaveAttribute("data-pace", "closing");
    await app.clock.runFor(30_000);
    await expect(app.getByText(/^−0:1\d over this step$/)).toHaveAttribute("data-pace", "over");
    await app.keyboard.press("t");
    await expect(app.getByRole("button", { name: "Start the clock" })).toBeVisible();
  });
});

test("all slides, one by number, and from the section being read", async ({ app }) => {
  await presentCase(app, "cubie");
  await app.keyboard.press("o");
  await expect(app.getByRole("heading", { name: "All slides" })).toBeVisible();
  await app.keyboard.press("ArrowRight");
  await app.keyboard.press("ArrowRight");
  await app.keyboard.press("Enter");
  await expect(slide(app)).toHaveAttribute("data-slide", "situation-2");
  await app.keyboard.press("g");
  await app.keyboard.type("1");
  await app.keyboard.press("Enter");
  await expect(slide(app)).toHaveAttribute("data-slide", "title");
  await app.keyboard.press("Escape");

  await articles(app).first().waitFor();
  await app.locator("[data-section=outcome]").evaluate((section) => section.scrollIntoView());
  await app.keyboard.press("Shift+F5");
  await expect(slide(app)).toHaveAttribute("data-slide", "outcome");
  await app.keyboard.press("Escape");
});

test("whoever leaves the slides finds the focus and the line where they were", async ({ app }) => {
  await goToPlace(app, "#/library?open=case/lego");
  const link = articles(app).getByRole("link", { name: "although the words are not" });
  await link.focus();
  const top = () => link.evaluate((one) => Math.round(one.getBoundingClientRect().top));
  const before = await top();
  await app.keyboard.press("F5");
  await expect(slideHeading(app)).toBeFocused();
  await app.keyboard.press("Escape");
  await expect(link).toBeFocused();
  expect(await top()).toBe(before);

  const button = app.getByRole("button", { name: "Slides" });
  await button.press("Enter");
  await app.getByRole("menuitem", { name: /^Present/ }).press("Enter");
  await expect(slideHeading(app)).toBeFocused();
  const opening = app.context().waitForEvent("page");
  await app.keyboard.press("s");
  const own = await opening;
  await own.getByRole("heading", { name: "Notes" }).waitFor();
  // The window closes under the key, before the press has ended.
  await closeByKey(own, "Escape");
  await expect(slideHeading(app)).toBeFocused();
  await app.keyboard.press("Escape");
  await expect(button).toBeFocused();

  await button.press("Enter");
  await app.getByRole("menuitem", { name: /^Handout/ }).press("Enter");
  await expect(app.getByRole("main", { name: "Handout: LEGO" })).toBeFocused();
  await app.keyboard.press("Escape");
  await expect(button).toBeFocused();
});

test("a listener is led from slide to slide, and meets one at a time", async ({ app }) => {
  await presentCase(app, "harvest");
  const { slides } = deckOf(bundledLibrary().cases.find(({ id }) => id === "harvest") ?? fail(), bundledLibrary());
  for (const [index, { id, heading }] of slides.entries()) {
    await expect(slide(app)).toHaveAttribute("data-slide", id);
    await expect(slideHeading(app)).toContainText(heading);
    await expect(slideHeading(app)).toBeFocused();
    await expect(app.getByRole("status").filter({ hasText: `Slide ${index + 1} of ${slides.length}` })).toBeAttached();
    await expect(app.locator("main [data-slide]")).toHaveCount(1);
    await app.keyboard.press("PageDown");
  }
  await expect(app.locator("[role=application]")).toHaveCount(0);
  const shown = await slide(app).evaluate((one) => [...one.children].map(({ localName }) => localName));
  expect(shown).toEqual(["header", "div", "footer"]);

  const controls = app.getByRole("toolbar", { name: "Slides" });
  const takes = () => controls.evaluate((bar) => Number.parseFloat(getComputedStyle(bar).transitionDuration));
  expect(await takes()).toBeGreaterThan(0);
  await app.emulateMedia({ reducedMotion: "reduce" });
  expect(await takes()).toBe(0);

  await goToPlace(app, "#/present?open=case/lego&slide=decide&presenter");
  await app.getByRole("heading", { name: /^Next:/ }).waitFor();
  // The picture of the next slide is for the eye: nothing in it is read, and nothing takes the focus.
  const quiet = app.locator("[aria-hidden=true][inert] [data-slide]");
  await expect(quiet).toHaveCount(1);
  await expect(app.locator("main [data-slide]")).toHaveCount(2);
  await app.emulateMedia({ reducedMotion: null });
});

function fail(): never {
  throw new Error("the library lacks a case that it is known to have");
}
