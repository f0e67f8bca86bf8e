/** A pattern's page, by the names its writer knows it by. */
import type { Locator, Page } from "@playwright/test";
import { askedFields, type DeskId, type Draft, type FieldValues } from "#content/compose";
import { bundledPattern } from "./bundled-library.ts";
import { goToPlace } from "./door.ts";

export async function openPattern(page: Page, id: string, variant?: string): Promise<void> {
  await goToPlace(page, `#/patterns?open=pattern/${id}${variant ? `&part=${variant}` : ""}`);
  await preview(page).waitFor();
}

export function preview(page: Page): Locator {
  return page.getByRole("region", { name: "Preview" }).getByRole("article");
}

/** The line under the letter that says what is missing, or how the copy ended. */
export function verdict(page: Page): Locator {
  return page.getByRole("region", { name: "Preview" }).getByRole("paragraph").last();
}

/** A field by its label, whether the form calls it needed, optional or neither. */
export function field(page: Page, label: string): Locator {
  const name = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}( needed| optional)?$`);
  const form = page.getByRole("region", { name: "Fields" });
  return form.getByRole("textbox", { name }).or(form.getByRole("combobox", { name }));
}

/** Fills each field that has no value yet with its example, and tells what the draft now holds. */
export async function fillWithExamples(page: Page, id: string, variantId?: string, desk?: DeskId): Promise<Draft> {
  const { pattern, variant } = bundledPattern(id, variantId);
  let values: FieldValues = {};
  const drafted = (): Draft => ({ variant, fields: pattern.fields, values, desk });
  for (const { name, field: asked } of askedFields(drafted())) {
    if (asked.type !== "text" || asked.default !== undefined) continue;
    await field(page, asked.label).fill(asked.example);
    values = { ...values, [name]: asked.example };
  }
  return drafted();
}

/** The words of the letter below its subject as they are read, without the labels of the anatomy. */
export async function letterWords(page: Page): Promise<string> {
  return preview(page).evaluate((letter) => {
    const copy = letter.cloneNode(true) as HTMLElement;
    for (const label of copy.querySelectorAll("[data-component] > span:last-child")) label.remove();
    for (const subject of copy.querySelectorAll(":scope > div")) subject.remove();
    for (const lineBreak of copy.querySelectorAll("br")) lineBreak.replaceWith(" ");
    return [...copy.querySelectorAll("p, li")]
      .map((block) => block.textContent)
      .join(" ")
      .replace(/\s+/g, " ");
  });
}
