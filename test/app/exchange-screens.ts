/** The states of a chosen help desk, of export, import and own replies. */
import { expect } from "@playwright/test";
import { openPattern } from "./compose-screen.ts";
import { goToPlace } from "./door.ts";
import { results } from "./screen.ts";
import { freshly, type Screen } from "./visit.ts";

/** A help desk is chosen for these, and given back at the end: the screens after them expect none. */
export const exchanging: readonly Screen[] = [
  {
    name: "a pattern in the tags of a desk",
    show: async (page) => {
      await goToPlace(page, "#/preferences");
      await page.getByText("Zendesk", { exact: true }).click();
      await openPattern(page, "charged-wrongly-refunded");
      await page.getByRole("region", { name: "Zendesk fills in" }).waitFor();
    },
  },
  {
    name: "the menu of desks",
    show: async (page) => {
      await page.getByRole("button", { name: /^Copies for/ }).click();
      await page.getByRole("menu", { name: "Copies for" }).waitFor();
    },
  },
  {
    name: "export",
    show: async (page) => {
      await page.keyboard.press("Escape");
      await freshly(page, "#/export");
      await page.getByText("Alfred snippets", { exact: true }).click();
      await page.getByRole("region", { name: /cannot carry$/ }).waitFor();
    },
  },
  {
    name: "import, shown",
    show: async (page) => {
      await freshly(page, "#/import");
      const text = JSON.stringify([
        { short_code: "one", content: "Hello {{contact.first_name}}, {{contact.shoe_size}}." },
        { short_code: "two", content: "" },
      ]);
      const file = { name: "replies.json", mimeType: "application/json", buffer: Buffer.from(text) };
      await page.locator("input[type=file]").setInputFiles(file);
      await page.getByRole("region", { name: "What would come in" }).waitFor();
    },
  },
  {
    name: "import, done",
    show: async (page) => {
      await page.keyboard.press("Control+Enter");
      await page.getByRole("button", { name: "Show them" }).waitFor();
    },
  },
  {
    name: "own replies among the patterns",
    show: async (page) => {
      await page.getByRole("button", { name: "Show them" }).click();
      await expect(results(page).filter({ hasText: "Mine" }).first()).toBeVisible();
    },
  },
  {
    name: "an own reply",
    show: async (page) => {
      await results(page).filter({ hasText: "Mine" }).first().click();
      await page.getByRole("button", { name: "Remove from mine" }).waitFor();
    },
  },
  {
    // The door is shared: what comes after expects no replies but the library's.
    name: "an own reply removed",
    show: async (page) => {
      await page.getByRole("button", { name: "Remove from mine" }).click();
      await expect(page.getByRole("status").filter({ hasText: "Removed “one”." })).toBeVisible();
      await expect(results(page).filter({ hasText: "Mine" })).toHaveCount(0);
    },
  },
  {
    name: "translate",
    show: async (page) => {
      await freshly(page, "#/translate");
      await page.getByLabel("The macro").fill("Hello {{ticket.requester.first_name}}, {{ticket.ticket_field_1}}");
      await page.getByRole("region", { name: "To look at" }).waitFor();
    },
  },
  {
    name: "settings without a desk",
    show: async (page) => {
      await goToPlace(page, "#/preferences");
      await page.getByText("No desk", { exact: true }).click();
      await expect(page.getByRole("radio", { name: "No desk" })).toBeChecked();
    },
  },
];
