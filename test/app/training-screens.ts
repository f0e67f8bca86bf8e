/** Training sessions: one to read, one to change, a file that is refused, and one that is presented. */
import { expect } from "@playwright/test";
import { goToPlace } from "./door.ts";
import { cases, fifteen, fortyFive, openAddToSession, openSession, shippedTitle } from "./training-screen.ts";
import { freshly, press, type Screen } from "./visit.ts";

export const training: readonly Screen[] = [
  {
    name: "sessions",
    show: async (page) => {
      await freshly(page, "#/sessions");
      await page.getByRole("heading", { name: "Sessions" }).waitFor();
    },
  },
  {
    name: "a session that comes with Amends",
    show: async (page) => {
      await freshly(page, `#/sessions?session=${fortyFive}`);
      await openSession(page, shippedTitle(fortyFive)).waitFor();
    },
  },
  {
    name: "an own session",
    show: async (page) => {
      await press(page, "Duplicate to change it");
      await expect(cases(page).first().getByRole("spinbutton")).toBeVisible();
    },
  },
  {
    // The door is shared: what comes after expects no sessions but the library's.
    name: "an own session deleted",
    show: async (page) => {
      await press(page, "Delete");
      await expect(page.getByRole("status").filter({ hasText: /^Deleted/ })).toBeVisible();
    },
  },
  {
    name: "adding an open case to a session",
    show: async (page) => {
      await freshly(page, "#/library?open=case/lego");
      await openAddToSession(page, "LEGO");
    },
  },
  {
    name: "a file that is refused",
    show: async (page) => {
      const text = "amends: training-session\nversion: 1\ntitle: Short\nminutes: soon\n";
      await page.keyboard.press("Escape");
      await freshly(page, "#/sessions");
      const file = { name: "short.yml", mimeType: "application/yaml", buffer: Buffer.from(text) };
      await page.locator("input[type=file]").setInputFiles(file);
      await expect(page.getByRole("alert")).toContainText("short.yml, line 4, minutes");
    },
  },
  {
    name: "a session presented, in the trainer's own window",
    show: async (page) => {
      await page.keyboard.press("Escape");
      await goToPlace(page, `#/present?session=${fifteen}&slide=codecademy-title&presenter=`);
      await page.getByText("Left for this case").waitFor();
    },
  },
];
