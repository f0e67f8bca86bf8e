/** The page of training sessions, and a session that is presented, by the names a trainer knows them by. */
import { expect, type Locator, type Page } from "@playwright/test";
import { type Programme, programmeOfTraining } from "#content/present";
import { bundledLibrary } from "./bundled-library.ts";
import { slide } from "./presenting.ts";

export const fifteen = "fifteen-minutes-after-an-outage";
export const fortyFive = "three-kinds-of-sorry";

export function shippedTitle(id: string): string {
  return bundledLibrary().sessions.find((session) => session.id === id)?.title ?? "";
}

export function programmeOfShipped(id: string): Programme {
  const library = bundledLibrary();
  const session = library.sessions.find((one) => one.id === id);
  const programme = session && programmeOfTraining(session, library);
  if (programme === undefined) throw new Error(`the library holds no session ${id}`);
  return programme;
}

/** The row of a session in the list. */
export function sessionRow(page: Page, title: string): Locator {
  return page.getByRole("region", { name: "Sessions" }).getByRole("button", { name: title });
}

export function openSession(page: Page, title: string): Locator {
  return page.getByRole("main", { name: title, exact: true });
}

export function cases(page: Page): Locator {
  return page.getByRole("grid", { name: "Cases" }).getByRole("row");
}

/** The companies, in order. */
export async function caseNames(page: Page): Promise<readonly string[]> {
  return cases(page).locator("b").allTextContents();
}

export function minutesFor(page: Page, what: string): Locator {
  return page.getByRole("spinbutton", { name: what, exact: true });
}

/** From an open case, with the keyboard: the sessions that it can be put into. */
export async function openAddToSession(page: Page, company: string): Promise<Locator> {
  await page.getByRole("button", { name: "Slides" }).press("Enter");
  await page.getByRole("menuitem", { name: /^Add to a session/ }).press("Enter");
  const dialog = page.getByRole("dialog", { name: `Add “${company}” to a session` });
  await dialog.getByRole("button", { name: /^A new session/ }).waitFor();
  return dialog;
}

/** Waits until the page shows a slide of the programme, by the name that no other slide of it has. */
export async function expectSlide(page: Page, { stops, chapters }: Programme, at: number): Promise<void> {
  const stop = stops[at];
  if (stop === undefined) throw new Error(`the programme has no slide ${at + 1}`);
  await expect(slide(page)).toHaveAttribute("data-slide", stop.slide.id);
  await expect(slide(page)).toHaveAttribute("data-case", chapters[stop.chapter]?.deck.id ?? "");
}
