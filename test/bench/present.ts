/**
 * `npm run -s bench:present`: from the key to the painted slide, here and in a bare reveal.js deck of the same text.
 *
 * One line of JSON and no verdict. Both decks are turned in the same browser by turns, case after case, so that what
 * else the machine does meets both; `ratio` is our median over that of reveal.js.
 */
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { buildFirst } from "../app/build-first.ts";
import { goToPlace } from "../app/door.ts";
import { findBrowser } from "../app/find-browser.ts";
import { openDoor } from "../app/hosts/open-host.ts";
import { untilReady } from "../app/screen.ts";
import { spread } from "./spread.ts";
import { watchSlides } from "./watch-slides.ts";

const cases = ["lego", "united", "harvest", "codecademy"];
const viewport = { width: 1280, height: 720 };

type Slide = { readonly id: string; readonly heading: string; readonly lines: readonly string[] };

/** Presses the key for the next slide until the deck ends, and waits each time for the new one. */
async function turnAll(page: Page, slides: number): Promise<readonly number[]> {
  for (let turn = 1; turn < slides; turn++) {
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction((count) => (window.turns?.length ?? 0) >= count, turn);
  }
  return page.evaluate(() => (window.turns ?? []).map(({ pressed, painted }) => painted - pressed));
}

async function ownTimes(page: Page, id: string): Promise<{ slides: readonly Slide[]; times: readonly number[] }> {
  const shown = "main > * [data-slide]";
  await goToPlace(page, `#/present?open=case/${id}`);
  await page.locator("[data-slide=title]").first().waitFor();
  const count = Number(/of (\d+)/.exec(await page.locator("main footer").first().innerText())?.[1]);
  await page.evaluate(watchSlides, shown);
  const times = await turnAll(page, count);
  const slides: Slide[] = [];
  await page.keyboard.press("Home");
  await page.locator("[data-slide=title]").first().waitFor();
  for (let at = 0; at < count; at++) {
    slides.push(
      await page
        .locator(shown)
        .first()
        .evaluate((slide) => ({
          id: slide.getAttribute("data-slide") ?? "",
          heading: slide.querySelector("h1")?.textContent ?? "",
          lines: (slide as HTMLElement).innerText.split("\n").filter((line) => line.trim() !== ""),
        })),
    );
    if (at < count - 1) {
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction(
        ([selector, name]) => document.querySelector(selector)?.getAttribute("data-slide") !== name,
        [shown, slides.at(-1)?.id ?? ""] as const,
      );
    }
  }
  return { slides, times };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** As reveal.js is set up in its own documentation, without plugins; without transition, as ours has none. */
function revealPage(slides: readonly Slide[]): string {
  const file = (name: string) => readFileSync(`node_modules/reveal.js/dist/${name}`, "utf8");
  const sections = slides.map(
    ({ id, heading, lines }) =>
      `<section data-slide="${id}"><h2>${escaped(heading)}</h2>${lines.map((line) => `<p>${escaped(line)}</p>`).join("")}</section>`,
  );
  return `<!doctype html><style>${file("reset.css")}${file("reveal.css")}${file("theme/black.css")}</style>
    <div class="reveal"><div class="slides">${sections.join("")}</div></div><script>${file("reveal.js")}</script>
    <script>Reveal.initialize({ transition: "none", hash: false })</script>`;
}

async function revealTimes(context: BrowserContext, slides: readonly Slide[]): Promise<readonly number[]> {
  const page = await context.newPage();
  await page.setContent(revealPage(slides));
  const shown = ".slides > section.present";
  await page.locator(shown).waitFor();
  await page.evaluate(watchSlides, shown);
  const times = await turnAll(page, slides.length);
  await page.close();
  return times;
}

buildFirst();
const door = await openDoor();
const browser = await chromium.launch(findBrowser());
try {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(door.address);
  await untilReady(page);
  const own: number[] = [];
  const reveal: number[] = [];
  for (const id of cases) {
    const { slides, times } = await ownTimes(page, id);
    own.push(...times);
    reveal.push(...(await revealTimes(context, slides)));
    await goToPlace(page, "#/library");
  }
  const [ours, theirs] = [spread(own), spread(reveal)];
  const ratio = Math.round((ours.median / theirs.median) * 100) / 100;
  const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  console.log(JSON.stringify({ slide_ms: ours, reveal_js_ms: theirs, ratio, load }));
} finally {
  await browser.close();
  await door.close();
}
