/** No slide of any bundled case is cut off, at any size of window or letters, in any look. */
import type { Page } from "@playwright/test";
import { deckOf } from "#content/present";
import { bundledLibrary } from "./bundled-library.ts";
import { goToPlace } from "./door.ts";
import { expect, test } from "./shared-door.ts";
import { measureSlides } from "./slide-overflow.ts";

const windows = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
const looks = ["dark", "light", "projector"];
const sizes = [100, 150];

test.use({ viewport: { width: 1920, height: 1080 } });
test.describe.configure({ timeout: 300_000 });

async function presentCase(page: Page, id: string): Promise<void> {
  await goToPlace(page, `#/present?open=case/${id}`);
  await page.locator("[data-slide=title]").waitFor();
  await page.evaluate(() => document.fonts.ready);
}

test("every slide of every case fits, at every size and in every look", async ({ app }) => {
  const { cases, ...library } = bundledLibrary();
  const found: string[] = [];
  let measured = 0;
  let slides = 0;
  for (const study of cases) {
    const deck = deckOf(study, { ...library, cases });
    const stops = deck.slides.map(({ id }) => ({ hash: `#/present?open=case/${study.id}&slide=${id}`, slide: id }));
    await presentCase(app, study.id);
    const { times, faults } = await measureSlides(app, { stops, sizes, windows, looks });
    slides += deck.slides.length;
    measured += times;
    found.push(...faults);
  }
  expect(found).toEqual([]);
  expect(measured).toBe(slides * sizes.length * windows.length * looks.length);
});

test("the measure finds words that do not fit", async ({ app }) => {
  await presentCase(app, "lego");
  const here = {
    stops: [{ hash: await app.evaluate(() => location.hash), slide: "title" }],
    sizes: [100],
    windows,
    looks,
  };
  expect((await measureSlides(app, here)).faults).toEqual([]);
  await app.evaluate(() => {
    const long = document.createElement("p");
    long.textContent = "words ".repeat(2000);
    document.querySelector("[data-slide] footer")?.previousElementSibling?.append(long);
  });
  expect((await measureSlides(app, here)).faults).not.toEqual([]);
});
