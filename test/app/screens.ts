/** Every screen of the app and the states that change what is seen, each reached from any other. */
import { expect, type Page } from "@playwright/test";
import { checking } from "./check-screens.ts";
import { field, fillWithExamples, openPattern, verdict } from "./compose-screen.ts";
import { goToPlace } from "./door.ts";
import { exchanging } from "./exchange-screens.ts";
import { presenting } from "./present-screens.ts";
import { misspelt, quickLetter, told } from "./quick-screen.ts";
import { addBox, addByTyping, messageBox } from "./reply-screen.ts";
import { articles, outcome, results, searchBox } from "./screen.ts";
import { freshly, press, type Screen } from "./visit.ts";

async function search(page: Page, words: string, told: RegExp): Promise<void> {
  await freshly(page, `#/library?q=${encodeURIComponent(words)}`);
  await page.locator(`[data-answered="${words}"]`).waitFor();
  await expect(outcome(page)).toHaveText(told);
}

async function openItem(page: Page, hash: string): Promise<void> {
  await freshly(page, hash);
  await articles(page).first().waitFor();
}

const missingPart = "missing-part-same-team";

const finding: readonly Screen[] = [
  {
    name: "start",
    show: async (page) => {
      await freshly(page, "#/library");
      await expect(results(page).first()).toBeVisible();
    },
  },
  { name: "patterns", show: (page) => freshly(page, "#/patterns") },
  { name: "research", show: (page) => freshly(page, "#/research") },
  { name: "results", show: (page) => search(page, "parcel lost", /\d cases/) },
  {
    name: "results with the reasons",
    show: async (page) => {
      await search(page, "parcel lots", /\d/);
      await press(page, "Why these?");
      await expect(results(page).getByRole("list").first()).toBeVisible();
    },
  },
  {
    name: "all filters",
    show: async (page) => {
      await press(page, "Why these?");
      await search(page, "sorry", /\d/);
      await press(page, "More…");
      await expect(page.getByRole("group", { name: "Industry" })).toBeVisible();
    },
  },
  {
    name: "filtered",
    show: async (page) => {
      await press(page, "Fewer");
      await freshly(page, "#/library?failure=missing-part&failure=damaged");
      await expect(page.getByRole("button", { name: "What failed: Part missing", exact: true })).toBeVisible();
    },
  },
  { name: "nothing", show: (page) => search(page, "qzxwv", /^Nothing here is about that/) },
  { name: "relaxed", show: (page) => search(page, "missing bricks lego zeppelin", /Nothing has all these words/) },
];

const reading: readonly Screen[] = [
  {
    name: "case with marked hits",
    show: (page) => openItem(page, "#/library?q=missing%20bricks&open=case/lego"),
  },
  {
    name: "finding in a case",
    show: async (page) => {
      await openItem(page, "#/library?open=case/united");
      await page.keyboard.press("Control+F");
      await page.getByRole("textbox", { name: "Find in this page" }).fill("guitar");
      await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
    },
  },
  {
    name: "choosing a case to compare with",
    show: async (page) => {
      await openItem(page, "#/library?open=case/lego");
      await press(page, "Compare");
      await page.getByRole("menu", { name: "Compare" }).waitFor();
    },
  },
  {
    name: "two cases",
    show: async (page) => {
      await page.keyboard.press("Escape");
      await openItem(page, "#/library?open=case/lego&beside=case/united");
      await expect(articles(page)).toHaveCount(2);
    },
  },
  { name: "research note", show: (page) => openItem(page, "#/research?open=principle/six-components") },
  { name: "phrase", show: (page) => openItem(page, "#/research?open=phrase/any-inconvenience") },
  {
    name: "an item that is not there",
    show: async (page) => {
      await freshly(page, "#/library?open=case/nowhere");
      await page.getByRole("heading", { name: "This is not in the library" }).waitFor();
    },
  },
];

const writing: readonly Screen[] = [
  {
    name: "empty pattern",
    show: async (page) => {
      await freshly(page, "#/patterns");
      await openPattern(page, missingPart);
    },
  },
  {
    name: "pattern whose copy was stopped",
    show: async (page) => {
      await page.keyboard.press("Control+Enter");
      await expect(verdict(page)).toHaveText(/^Nothing was copied/);
    },
  },
  {
    name: "filled pattern, copied",
    show: async (page) => {
      await fillWithExamples(page, missingPart);
      await field(page, "Customer's name").fill("{{Ms Lindqvist}}");
      await page.keyboard.press("Control+Enter");
      await expect(verdict(page)).toHaveText(/^Copied/);
    },
  },
  {
    name: "quick window",
    show: async (page) => {
      await freshly(page, "#/quick");
      await expect(results(page).first()).toBeVisible();
    },
  },
  {
    name: "quick window, searched",
    show: async (page) => {
      await searchBox(page).fill(misspelt);
      await page.locator(`[data-answered="${misspelt}"]`).waitFor();
    },
  },
  {
    name: "quick window whose copy was stopped",
    show: async (page) => {
      await page.keyboard.press("Enter");
      await quickLetter(page).waitFor();
      await page.keyboard.press("Control+Enter");
      await expect(told(page)).toHaveText(/^Nothing was copied/);
    },
  },
  {
    name: "a pattern that is not there",
    show: async (page) => {
      await freshly(page, "#/patterns?open=pattern/nowhere");
      await page.getByRole("heading", { name: "This pattern is not in the library" }).waitFor();
    },
  },
];

const replying: readonly Screen[] = [
  {
    name: "empty reply",
    show: async (page) => {
      await freshly(page, "#/reply");
      await page.getByRole("heading", { name: "Nothing in the reply yet" }).waitFor();
    },
  },
  {
    name: "searching for a further pattern",
    show: async (page) => {
      await addByTyping(page, missingPart);
      await addByTyping(page, "charged-wrongly-refunded");
      await addBox(page).fill("late");
      await expect(page.getByRole("listbox", { name: "Patterns found" }).getByRole("option").first()).toBeVisible();
    },
  },
  {
    name: "reply with the customer's message, whose copy was stopped",
    show: async (page) => {
      await addBox(page).fill("");
      await messageBox(page).fill("Order no. 48213 cost €42.00.\n\nKind regards,\nMs Lindqvist");
      await page.getByRole("button", { name: "Own lines" }).click();
      await page.keyboard.insertText("I rang the depot.");
      await page.keyboard.press("Control+Enter");
      await expect(verdict(page)).toHaveText(/^Nothing was copied/);
    },
  },
  {
    name: "choosing another wording",
    show: async (page) => {
      await page
        .getByRole("button", { name: /^Wording: / })
        .first()
        .click();
      await page.getByRole("menu", { name: /^Wording/ }).waitFor();
    },
  },
  {
    name: "the reply cleared",
    show: async (page) => {
      await page.keyboard.press("Escape");
      await press(page, "Clear");
      await page.getByRole("heading", { name: "Nothing in the reply yet" }).waitFor();
    },
  },
];

const around: readonly Screen[] = [
  {
    name: "settings",
    show: async (page) => {
      await goToPlace(page, "#/preferences");
      await page.getByRole("heading", { name: "Settings" }).waitFor();
    },
  },
  {
    name: "about",
    show: async (page) => {
      await goToPlace(page, "#/about");
      await page.getByText("Amends MIT").click();
      await page.getByRole("region", { name: "Licence of Amends" }).waitFor();
    },
  },
  {
    name: "shortcut sheet",
    show: async (page) => {
      await press(page, "Keys");
      await page.getByRole("dialog", { name: "Keys" }).waitFor();
    },
  },
  {
    name: "the sheet put away",
    show: async (page) => {
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await freshly(page, "#/library");
      await expect(searchBox(page)).toBeVisible();
    },
  },
];

export type Walk = {
  readonly name: string;
  /** In an order in which each can follow the one before. */
  readonly screens: readonly Screen[];
  /** What another walk has looked at already, so that nothing is looked at twice. */
  readonly seenBefore?: readonly string[];
};

export const walks: readonly Walk[] = [
  { name: "searching", screens: finding },
  { name: "reading", screens: reading, seenBefore: ["[role=listbox]"] },
  { name: "writing", screens: writing },
  { name: "the reply", screens: replying },
  { name: "checking", screens: checking },
  { name: "exporting and importing", screens: exchanging },
  { name: "slides and the trainer's own window", screens: presenting },
  { name: "settings and keys", screens: around },
];
