/** Three pieces of one reply, and what the test knows of the questions that they ask. */
import type { Page } from "@playwright/test";
import { askedFields, type DeskId, type Draft, type FieldValues } from "#content/compose";
import { bundledPattern } from "./bundled-library.ts";
import { field } from "./compose-screen.ts";
import { tabTo } from "./reply-screen.ts";
import { expect } from "./shared-door.ts";

export const keepIt = "keep-the-wrong-one";
export const billing = "charged-wrongly-refunded";
export const ownLines = "The driver rang me: it is on his van.\n\nMore tomorrow.";
export const message =
  "Hello,\n\nin order no. 48213 was the wrong tin, and you took €42.00 too much on 12 November 2026.\n\nKind regards,\nMs Lindqvist\n";

export const title = (id: string) => bundledPattern(id).pattern.title;

/** What the test knows of each question, by the label under which it is asked. */
const answers: Readonly<Record<string, string>> = {
  "Customer's name": "Ms Lindqvist",
  "Order number": "48213",
  "Day we took it": "12 November 2026",
  "What we took": "€42.00",
};

/** The pattern filled in by itself, as if it were the only one. */
export function alone(id: string, desk?: DeskId): Draft {
  const { pattern, variant } = bundledPattern(id);
  const bare: Draft = { variant, fields: pattern.fields, values: {}, desk };
  const values: FieldValues = Object.fromEntries(
    askedFields(bare)
      .filter(({ field: one, needed }) => needed && one.type === "text")
      .map(({ name, field: one }) => [name, answers[one.label] ?? `${one.label.toLowerCase()} 1`]),
  );
  return { ...bare, values };
}

/** Walks through the form by Tab, from one question on, and fills what is needed and still empty; how many questions were met. */
export async function fillByKeyboard(app: Page, from: string): Promise<number> {
  await tabTo(app, field(app, from));
  const met = new Set<string>();
  for (let stop = 0; stop < 60; stop++) {
    const asked = await app.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) || at.ariaRequired !== "true") return;
      return { label: at.labels?.[0]?.firstChild?.textContent?.trim() ?? "", isEmpty: at.value === "" };
    });
    if (asked) {
      expect(met.has(asked.label), `${asked.label} is asked once`).toBe(false);
      met.add(asked.label);
      if (asked.isEmpty) await app.keyboard.insertText(answers[asked.label] ?? `${asked.label.toLowerCase()} 1`);
    }
    if (await app.getByRole("textbox", { name: "Own lines" }).evaluate((box) => box === document.activeElement)) break;
    await app.keyboard.press("Tab");
  }
  return met.size;
}
