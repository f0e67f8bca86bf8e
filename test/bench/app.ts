/**
 * `npm run -s bench:app`: how long the page takes to open and to answer a keystroke, and what its first load weighs.
 *
 * One line of JSON and no verdict: the figures depend on the machine and on what else it does (`load`).
 */
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "@playwright/test";
import { buildFirst } from "../app/build-first.ts";
import { findBrowser } from "../app/find-browser.ts";
import { openDoor } from "../app/hosts/open-host.ts";
import { spread } from "./spread.ts";
import { watchStrokes } from "./watch-strokes.ts";

const runs = 20;
/** What a support lead types, letter by letter; each letter is one measurement. */
const typed = ["missing bricks", "site down all day", "charged twice"];

type Opening = {
  /** From the start of the navigation until the search box is painted and takes letters. */
  readonly box: number;
  /** Until a letter typed there at once has its results painted. */
  readonly answer: number;
};

async function openingTimes(browser: Browser, address: string): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watchStrokes);
  await page.goto(address, { waitUntil: "commit" });
  await page.locator("input[type=search]:focus").waitFor();
  await page.keyboard.press("l");
  await painted(page, 1);
  const times = await page.evaluate(() => ({
    box: window.boxPainted ?? Number.NaN,
    answer: window.strokes?.at(-1)?.painted ?? Number.NaN,
  }));
  await context.close();
  return times;
}

async function painted(page: Page, strokes: number): Promise<void> {
  await page.waitForFunction((count) => (window.strokes?.length ?? 0) >= count, strokes);
}

/** From each keydown until the answer to the whole text is painted. */
async function strokeTimes(browser: Browser, address: string): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(watchStrokes);
  await page.goto(address);
  const box = page.getByRole("searchbox", { name: "Search" });
  let strokes = 0;
  for (const words of typed) {
    await box.fill("");
    await page.locator("[data-answered='']").waitFor();
    for (const letter of words) {
      await page.keyboard.press(letter === " " ? "Space" : letter);
      strokes += 1;
      await painted(page, strokes);
    }
  }
  const times = await page.evaluate(() => (window.strokes ?? []).map((stroke) => stroke.painted - stroke.pressed));
  await page.close();
  return times;
}

/** The scripts that index.html names: the entry and all that is fetched with it. */
function firstLoadBytes(): number {
  const folder = "build/renderer";
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const scripts = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, address = ""]) => address);
  return scripts.reduce((sum, address) => sum + gzipSync(readFileSync(join(folder, address)), { level: 9 }).length, 0);
}

buildFirst();
const door = await openDoor();
const browser = await chromium.launch(findBrowser());
try {
  const opened: Opening[] = [];
  for (let run = 0; run < runs; run++) opened.push(await openingTimes(browser, door.address));
  const strokes = await strokeTimes(browser, door.address);
  console.log(
    JSON.stringify({
      search_box_ms: spread(opened.map(({ box }) => box)),
      first_answer_ms: spread(opened.map(({ answer }) => answer)),
      keystroke_ms: spread(strokes),
      first_load_js_gzip_kb: Math.round(firstLoadBytes() / 100) / 10,
      load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    }),
  );
} finally {
  await browser.close();
  await door.close();
}
