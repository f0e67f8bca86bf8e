/** The states of the check of a reply, in an order in which each can follow the one before. */
import { expect } from "@playwright/test";
import { findings, pasteReply, replyBox, untilChecked } from "./check-screen.ts";
import { freshly, press, type Screen } from "./visit.ts";

const wholeReply = `Your parcel did not arrive on Friday, and the party went ahead without the cake stand.
We packed it too late. I'm sorry that we let you down. It happened because the label printer stood still until noon.
We sent a new one this morning, and it reaches you tomorrow. Since Monday two people check the printer every hour, so that it does not happen again.`;

export const checking: readonly Screen[] = [
  {
    name: "nothing to check",
    show: async (page) => {
      await freshly(page, "#/check");
      await replyBox(page).fill("");
      await expect(page.getByText("Nothing to check yet?")).toBeVisible();
    },
  },
  {
    name: "a reply with gaps and weak phrases",
    show: async (page) => {
      await press(page, "English");
      await untilChecked(page);
      await page.keyboard.press("F8");
      await expect(findings(page).getByText("Better", { exact: true })).toBeVisible();
    },
  },
  {
    name: "sentences for a gap",
    show: async (page) => {
      await findings(page)
        .getByRole("button", { name: /missing/ })
        .first()
        .click();
      await findings(page).getByRole("button", { name: "Insert" }).first().waitFor();
    },
  },
  {
    name: "the rules",
    show: async (page) => {
      await press(page, "Rules");
      await page.getByRole("dialog").getByRole("heading", { level: 3 }).first().waitFor();
    },
  },
  {
    name: "only weak phrases, one of them silenced",
    show: async (page) => {
      await page.keyboard.press("Escape");
      await pasteReply(page, "Calm down. We value your business.");
      await page.keyboard.press("F8");
      await press(page, "Don't mark this again");
      await expect(findings(page)).toContainText("is not marked any more");
    },
  },
  {
    name: "an answer in another language",
    show: async (page) => {
      // The foot of the window may still offer to undo a step of a screen before.
      await findings(page).getByRole("button", { name: "Undo" }).click();
      await pasteReply(page, "Wir haben Ihre Bestellung am Montag verpackt und das Ladegerät leider ganz vergessen.");
      await expect(findings(page)).toContainText("the check knows only these four");
    },
  },
  {
    name: "all six parts",
    show: async (page) => {
      await pasteReply(page, wholeReply);
      await expect(findings(page).getByRole("status").first()).toHaveText("All six parts are here, no weak phrase.");
    },
  },
];
