/** Slides of every kind, what is laid over them, paper, and the trainer's own window. */
import { expect } from "@playwright/test";
import { goToPlace } from "./door.ts";
import { freshly, type Screen } from "./visit.ts";

export const presenting: readonly Screen[] = [
  ...["title", "complaint", "decide", "teams", "said-2", "outcome", "outcome-2", "compare", "copy"].map(
    (name): Screen => ({
      name: `slide ${name}`,
      show: async (page) => {
        await goToPlace(page, `#/present?open=case/lego&slide=${name}`);
        await page.locator(`[data-slide=${name}]`).waitFor();
      },
    }),
  ),
  {
    name: "all slides",
    show: async (page) => {
      await page.keyboard.press("o");
      await page.getByRole("heading", { name: "All slides" }).waitFor();
    },
  },
  {
    name: "keys of the slides",
    show: async (page) => {
      await page.keyboard.press("o");
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "black screen",
    show: async (page) => {
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await page.keyboard.press("b");
    },
  },
  ...["slides", "notes", "handout", "answers"].map(
    (paper): Screen => ({
      name: `${paper} on paper`,
      show: async (page) => {
        await freshly(page, `#/print?open=case/lego&paper=${paper}`);
        await page.locator("[data-sheet]").first().waitFor();
      },
    }),
  ),
  {
    name: "the trainer's own window",
    show: async (page) => {
      await freshly(page, "#/present?open=case/united&presenter=");
      await page.getByRole("heading", { name: "Notes" }).waitFor();
    },
  },
];
