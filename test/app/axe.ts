/** What axe can see of a screen. */

import type { Page } from "@playwright/test";
import axeCore from "axe-core";

type Asked = { readonly type: "tag" | "rule"; readonly values: string[] };

const everyRule: Asked = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
const rulesOfColour: Asked = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** A list may have a hundred rows, and a case as many paragraphs, made alike; looking at each takes a minute for each screen. */
const likeThoseBefore = ["[role=option]:nth-of-type(n+9)", "article p:nth-of-type(n+4)", "article li:nth-of-type(n+4)"];

/** A tooltip belongs to its button, and stands outside of all landmarks so that nothing cuts it off. */
const outsideLandmarks = [":has(> [role=tooltip])"];

/** Each fault with the element it was found at, short enough to be read in a report. */
async function faultsBy(page: Page, runOnly: Asked, without: readonly string[] = []): Promise<readonly string[]> {
  // A page keeps axe until it is loaded anew; it is half a megabyte to read each time.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeCore.source);
  return page.evaluate(
    async ({ runOnly, exclude }) => {
      const { axe } = window as unknown as { readonly axe: typeof import("axe-core") };
      const { violations } = await axe.run({ exclude }, { runOnly, resultTypes: ["violations"], preload: false });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any: [told] }) => `${id}: ${html.slice(0, 120)} ${told?.message ?? ""}`),
      );
    },
    { runOnly, exclude: [...likeThoseBefore, ...outsideLandmarks, ...without] },
  );
}

export function faults(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  return faultsBy(page, everyRule, without);
}

/**
 * In the dark only colours differ, so only the rules of colour are asked again.
 *
 * @param without what another walk has looked at already, so that nothing is looked at twice
 */
export async function faultsInBothLights(
  page: Page,
  screen: string,
  without: readonly string[] = [],
): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const light = await faults(page, without);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const dark = await faultsBy(page, rulesOfColour, without);
  return [...light.map((fault) => `${screen}, light: ${fault}`), ...dark.map((fault) => `${screen}, dark: ${fault}`)];
}
