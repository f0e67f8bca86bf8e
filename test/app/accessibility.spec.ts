/** What axe can see of every screen, in light and in dark. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { checking } from "./check-screens.ts";
import { exchanging } from "./exchange-screens.ts";
import { presenting } from "./present-screens.ts";
import { around, finding, reading, replying, writing } from "./screens.ts";
import { expect, test } from "./shared-door.ts";
import { training } from "./training-screens.ts";
import type { Screen } from "./visit.ts";

type Asked = { readonly type: "tag" | "rule"; readonly values: string[] };

const everyRule: Asked = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
const rulesOfColour: Asked = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** A list may have a hundred rows, and a case as many paragraphs, made alike; looking at each takes a minute for each screen. */
const likeThoseBefore = ["[role=option]:nth-of-type(n+9)", "article p:nth-of-type(n+4)", "article li:nth-of-type(n+4)"];

/** Each fault with the element it was found at, short enough to be read in a report. */
async function faults(page: Page, runOnly: Asked, without: readonly string[] = []): Promise<readonly string[]> {
  // The page has no frames, so axe need not open a blank page beside it to put their results together.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  axe.options({ runOnly, resultTypes: ["violations"], preload: false });
  for (const selector of [...likeThoseBefore, ...without]) axe.exclude(selector);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ""}`),
  );
}

/** In the dark only colours differ, so only the rules of colour are asked again. */
async function faultsInBothLights(
  page: Page,
  screen: string,
  without: readonly string[] = [],
): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const light = await faults(page, everyRule, without);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const dark = await faults(page, rulesOfColour, without);
  return [...light.map((fault) => `${screen}, light: ${fault}`), ...dark.map((fault) => `${screen}, dark: ${fault}`)];
}

/** @param without what another walk has looked at already, so that no screen is looked at twice */
async function walk(page: Page, screens: readonly Screen[], ...without: readonly string[]): Promise<void> {
  const found: string[] = [];
  for (const screen of screens) {
    await screen.show(page);
    found.push(...(await faultsInBothLights(page, screen.name, without)));
  }
  expect(found).toEqual([]);
}

test.describe.configure({ timeout: 240_000 });

test("axe finds nothing on the screens of searching", ({ app }) => walk(app, finding));
test("axe finds nothing on the screens of reading", ({ app }) => walk(app, reading, "[role=listbox]"));
test("axe finds nothing on the screens of writing", ({ app }) => walk(app, writing));
test("axe finds nothing on the screens of the reply", ({ app }) => walk(app, replying));
test("axe finds nothing on the screens of checking", ({ app }) => walk(app, checking));
test("axe finds nothing on the screens of exporting and importing", ({ app }) => walk(app, exchanging));
test("axe finds nothing on the slides and in the trainer's own window", ({ app }) => walk(app, presenting));
test("axe finds nothing on the training sessions", ({ app }) => walk(app, training));
test("axe finds nothing in the settings and the shortcut sheet", ({ app }) => walk(app, around));

test("axe finds nothing on the page of a tab that has no key", async ({ page, door }) => {
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
  expect(await faults(app, everyRule)).toEqual([expect.stringContaining("button-name")]);
});
