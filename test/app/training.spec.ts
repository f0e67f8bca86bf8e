/** A trainer and a whole session: by keyboard with two windows, by clicker alone, and a session of her own. */
import { readFile } from "node:fs/promises";
import { trainingLimits } from "#content";
import { goToPlace } from "./door.ts";
import { slide, slideHeading } from "./presenting.ts";
import { tabTo, told } from "./reply-screen.ts";
import { test as restartable } from "./restart.ts";
import { savedFile } from "./saved-file.ts";
import { placeOf } from "./screen.ts";
import { expect, test } from "./shared-door.ts";
import { measureSlides } from "./slide-overflow.ts";
import {
  caseNames,
  cases,
  expectSlide,
  fifteen,
  fortyFive,
  minutesFor,
  openSession,
  programmeOfShipped,
  sessionRow,
  shippedTitle,
} from "./training-screen.ts";

test.describe.configure({ timeout: 180_000 });

test("fifteen minutes are held with the keyboard alone, from the list to the end, in two windows that keep step", async ({
  app,
}) => {
  const programme = programmeOfShipped(fifteen);
  const last = programme.stops.length - 1;
  const at = (name: string) => programme.stops.findIndex((stop) => stop.name === name);
  await app.keyboard.press("Alt+S");
  await tabTo(app, sessionRow(app, shippedTitle(fifteen)));
  await app.keyboard.press("Enter");
  await expect(openSession(app, shippedTitle(fifteen))).toBeVisible();
  await app.keyboard.press("F5");
  await expect(slideHeading(app)).toHaveText(shippedTitle(fifteen));
  await expect(slideHeading(app)).toBeFocused();

  const opening = app.context().waitForEvent("page");
  await app.keyboard.press("s");
  const own = await opening;
  await expect(own.getByText("Say what will happen:")).toBeVisible();
  await expect(own.getByText("Left in all")).toBeVisible();

  const both = [app, own];
  const expectBoth = async (slideAt: number) => {
    for (const window of both) await expectSlide(window, programme, slideAt);
  };
  const vote = async (slideAt: number) => {
    for (const hand of ["1", "2", "2", "4"]) await app.keyboard.press(hand);
    await app.keyboard.press("u");
    for (const window of both) {
      await expect(window.getByLabel("Hands for 2")).toHaveText("2");
      await expect(window.getByLabel("Hands for 4")).toHaveText("0");
    }
    for (const window of both) {
      await window.reload();
      await expect(window.getByLabel("Hands for 1")).toHaveText("1");
    }
    await expectBoth(slideAt);
  };
  for (let slideAt = 0; slideAt <= last; slideAt++) {
    await expectBoth(slideAt);
    const name = programme.stops[slideAt]?.name;
    if (name === "codecademy-title") {
      await expect(
        own.getByRole("heading", { name: `Case 1 of 1 · Slide ${slideAt + 1} of ${last + 1}` }),
      ).toBeVisible();
      await expect(own.getByText("Left for this case")).toBeVisible();
      await expect(own.getByText("An outage that was nobody’s crime")).toBeVisible();
    }
    if (name === "codecademy-decide") await vote(slideAt);
    // Now in one window, now in the other.
    await both[slideAt % 2]?.keyboard.press(slideAt % 3 === 0 ? "Space" : "ArrowRight");
  }
  await expectBoth(last);
  expect(placeOf(app).get("slide")).toBe(programme.stops[last]?.name);
  await expect(slideHeading(app)).toHaveText("What we take along");

  await own.keyboard.press("ArrowLeft");
  await expectBoth(last - 1);
  await expect(app.getByRole("button", { name: "Save what the room did…" })).toBeVisible();
  await own.keyboard.press("Home");
  await expectBoth(0);
  await app.keyboard.press("g");
  await app.keyboard.type(String(at("codecademy-decide") + 1));
  await app.keyboard.press("Enter");
  await expectBoth(at("codecademy-decide"));
  await own.close();
  await app.keyboard.press("Escape");
  await expect(openSession(app, shippedTitle(fifteen))).toBeVisible();
});

test("a clicker is enough for a session, over the borders of its cases, with nothing focused and nothing clicked", async ({
  app,
}) => {
  const blurred = async (key: string) => {
    await app.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await app.keyboard.press(key);
  };
  const short = programmeOfShipped(fifteen);
  await goToPlace(app, `#/sessions?session=${fifteen}`);
  await expect(openSession(app, shippedTitle(fifteen))).toBeVisible();
  await blurred("F5");
  await expectSlide(app, short, 0);
  // Her own window she opens before she takes the clicker.
  const opening = app.context().waitForEvent("page");
  await app.keyboard.press("s");
  const own = await opening;
  for (const at of short.stops.keys()) {
    await expectSlide(app, short, at);
    await expectSlide(own, short, at);
    await blurred("PageDown");
  }
  const last = short.stops.length - 1;
  await expectSlide(own, short, last);
  await blurred("PageUp");
  await expectSlide(own, short, last - 1);
  const dark = app.locator("main > [inert] [data-slide]");
  for (const [key, isDark] of [
    [".", 1],
    ["b", 0],
    ["b", 1],
    ["F5", 0],
  ] as const) {
    await blurred(key);
    await expect(dark).toHaveCount(isDark);
    await expect(own.getByText("· black screen")).toHaveCount(isDark);
  }
  await own.close();
  await blurred("Escape");
  await expect(openSession(app, shippedTitle(fifteen))).toBeVisible();

  const long = programmeOfShipped(fortyFive);
  const border = long.stops.findIndex(({ name }) => name === "united-title");
  await goToPlace(app, `#/present?session=${fortyFive}&slide=${long.stops[border - 1]?.name}`);
  await expectSlide(app, long, border - 1);
  await expect(slide(app)).toContainText("Case 1 of 3");
  await blurred("PageDown");
  await expectSlide(app, long, border);
  await expect(slide(app)).toContainText("Case 2 of 3");
  await blurred("PageUp");
  await expectSlide(app, long, border - 1);

  const stops = long.stops.map(({ name, slide: { id } }) => {
    return { hash: `#/present?session=${fortyFive}&slide=${name}`, slide: id };
  });
  const windows = [{ width: 1024, height: 768 }];
  expect((await measureSlides(app, { stops, sizes: [150], windows, looks: ["dark"] })).faults).toEqual([]);
});

restartable(
  "a session of one's own is made, ordered, timed, undone, exported, imported, and there tomorrow",
  async ({ amends }) => {
    restartable.setTimeout(180_000);
    let page = await amends.start();
    await page.keyboard.press("Alt+S");
    await tabTo(page, page.getByRole("button", { name: "New", exact: true }));
    await page.keyboard.press("Enter");
    await expect(openSession(page, "New session")).toBeVisible();

    await expect(page.getByRole("textbox", { name: "Title" })).toBeFocused();
    await page.keyboard.type("Monday: outages & more");
    await expect(sessionRow(page, "Monday: outages & more")).toBeVisible();
    for (const id of ["cubie", "lego", "harvest"]) {
      await page.getByLabel("Add a case").selectOption(id);
      await page.getByRole("button", { name: "Add", exact: true }).press("Enter");
    }
    expect(await caseNames(page)).toEqual(["Cubie", "LEGO", "Harvest"]);
    await minutesFor(page, "Minutes for LEGO").fill("12");
    await minutesFor(page, "Minutes there are").fill("30");
    await expect(page.getByRole("region", { name: "Time" })).toContainText("36 minutes planned");
    await expect(page.getByRole("region", { name: "Time" })).toContainText("6 minutes too many.");

    await cases(page).nth(2).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(told(page, "“Harvest” is now 2 of 3.")).toBeVisible();
    await expect(cases(page).nth(1)).toBeFocused();
    await page.keyboard.press("Alt+ArrowUp");
    expect(await caseNames(page)).toEqual(["Harvest", "Cubie", "LEGO"]);
    await page.keyboard.press("Delete");
    await expect(told(page, "“Harvest” is taken out.")).toBeVisible();
    await page.keyboard.press("Control+Z");
    await expect(told(page, "Taken back: taking out “Harvest”.")).toBeVisible();
    await page.keyboard.press("Control+Z");
    expect(await caseNames(page)).toEqual(["Cubie", "Harvest", "LEGO"]);

    const [from, to] = [await cases(page).nth(2).boundingBox(), await cases(page).nth(0).boundingBox()];
    if (!from || !to) throw new Error("the cases are not in the page");
    await page.mouse.move(from.x + 18, from.y + 24);
    await page.mouse.down();
    await page.mouse.move(from.x + 18, from.y, { steps: 4 });
    await page.mouse.move(to.x + 18, to.y + 3, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => caseNames(page)).toEqual(["LEGO", "Cubie", "Harvest"]);
    await page.getByRole("textbox", { name: "Why LEGO comes here" }).focus();
    await page.keyboard.type("It is the warmes.\n\nBegin with the girl");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("t");
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();

    await page.getByRole("button", { name: "Duplicate", exact: true }).click();
    await expect(openSession(page, "Monday: outages & more (2)")).toBeVisible();
    const saved = await savedFile(page, () => page.getByRole("button", { name: "Export", exact: true }).click());
    expect(saved.name).toBe("monday-outages-more-2-session.yml");
    const text = await readFile(saved.path, "utf8");
    expect(text).toContain("\n  - case: lego\n    minutes: 12\n    note: |-\n      It is the warmest.\n");
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await expect(told(page, "Deleted “Monday: outages & more (2)”.")).toBeVisible();
    await expect(sessionRow(page, "(2)")).toHaveCount(0);

    const bringIn = async (name: string, content: string) => {
      const file = { name, mimeType: "application/yaml", buffer: Buffer.from(content) };
      await page.locator("input[type=file]").setInputFiles(file);
    };
    await bringIn("bad.yml", text.replace("case: cubie", "case: &x cubie"));
    await expect(page.getByRole("alert")).toContainText("bad.yml, line");
    await expect(page.getByRole("alert")).toContainText("an anchor (&) is not allowed");
    await page.keyboard.press("Escape");
    await bringIn("good.yml", text.replace("case: cubie", "case: nowhere").replace(" (2)", ""));
    const coming = page.getByRole("main", { name: "What would come in" });
    await expect(coming).toContainText("3 cases, 36 minutes, from good.yml. You have one of this title");
    await expect(coming).toContainText("Not in this library: nowhere.");
    await page.keyboard.press("Control+Enter");
    await expect(openSession(page, "Monday: outages & more (2)")).toBeVisible();
    await expect(cases(page).nth(1)).toContainText("Not in this library");
    await page.keyboard.press("F5");
    await expect(slide(page)).toContainText("LEGO, Harvest");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Z");
    await expect(sessionRow(page, "(2)")).toHaveCount(0);
    await page.keyboard.press("Control+Shift+Z");
    await expect(sessionRow(page, "(2)")).toHaveCount(1);
    await page.keyboard.press("Control+Z");
    await page.keyboard.press("Control+Z");
    await expect(openSession(page, "Monday: outages & more (2)")).toBeVisible();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();

    page = await amends.start();
    await page.keyboard.press("Alt+S");
    await sessionRow(page, "Monday: outages & more (2)").click();
    expect(await caseNames(page)).toEqual(["LEGO", "Cubie", "Harvest"]);
    await expect(minutesFor(page, "Minutes for LEGO")).toHaveValue("12");

    await page.getByRole("textbox", { name: "Title" }).fill("Wide words ".repeat(20).slice(0, trainingLimits.title));
    const long = "How many words does a question need before nobody in the last row reads it? ".repeat(4);
    await page.getByLabel("Question to the room", { exact: true }).fill(long.slice(0, trainingLimits.line));
    await page.getByLabel(/^Questions to the room/).fill(`${long.slice(0, trainingLimits.line)}\n`.repeat(5));
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    const session = placeOf(page).get("session");
    await page.keyboard.press("F5");
    await expect(slide(page)).toContainText("LEGO, Cubie, Harvest");
    const stops = ["opening", "opening-question", "closing-1", "closing-2"].map((name) => {
      return { hash: `#/present?session=${session}&slide=${name}`, slide: name };
    });
    const sizes = [100, 150];
    const windows = [
      { width: 1024, height: 768 },
      { width: 1280, height: 720 },
    ];
    expect((await measureSlides(page, { stops, sizes, windows, looks: ["dark", "projector"] })).faults).toEqual([]);
  },
);

restartable("what Amends is no longer there to keep is not called saved", { tag: "@browser" }, async ({ amends }) => {
  const page = await amends.start();
  await goToPlace(page, `#/sessions?session=${fifteen}`);
  await page.getByRole("button", { name: "Duplicate to change it" }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await amends.stop();
  await minutesFor(page, "Minutes for Codecademy").fill("13");
  await expect(page.getByRole("alert")).toContainText("Not saved: Amends is no longer running.");
  await expect(page.getByText("Saved", { exact: true })).toHaveCount(0);
});
