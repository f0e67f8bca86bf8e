/** Raycast snippets: arguments between braces, asked before the text is inserted. */
import type { Field } from "../pattern.ts";
import { type Dialect, fieldText } from "./field-text.ts";
import type { LostList } from "./lost.ts";
import { nameOf } from "./source.ts";
import { toJson } from "./write-desk.ts";
import type { Written } from "./writers.ts";

/** What Raycast puts something in place of, as far as its manual names it. */
const live =
  /\{(?:argument|browser-tab|calculator|clipboard|cursor|date|datetime|day|selection|shortcut|snippet|time|uuid)\b[^{}]*\}/;

export function raycastFile(items: readonly Written[]): string {
  return toJson(
    items.flatMap(({ filled, desk, fallbacks, lost }) => {
      const options = { dialect: dialectOf(lost), desk, fallbacks, lost };
      const bare = fieldText(filled, { ...options, dialect: { ...options.dialect, field: () => "" } });
      if (live.test(bare)) {
        lost.add(`the wording "${nameOf(filled)}"`, "Raycast would replace words between braces in it");
        return [];
      }
      if (Object.keys(filled.fields).length > 3) {
        lost.add(
          "perhaps the fields after the third",
          "Raycast is said to ask for three at most; this was not verified",
        );
      }
      return [{ name: nameOf(filled), text: fieldText(filled, options), keyword: filled.id }];
    }),
  );
}

/** What would end an attribute, or an option among others. */
const unfit = /["{}\n\r]/;

function dialectOf(lost: LostList): Dialect {
  return {
    words: (text) => text,
    nests: false,
    takesTag: (tag) => !live.test(tag),
    field: (name, field) => argument(name, field, lost),
    optional: () => undefined,
  };
}

function argument(name: string, field: Field, lost: LostList): string {
  if (field.label !== name) lost.add(`the label of ${name}`, "Raycast shows the name of an argument");
  if (field.multiline) lost.add(`the several lines of ${name}`, "an argument of Raycast is one line");
  const begin = typeof field.default === "string" && field.default !== "" ? field.default : undefined;
  const parts = [`argument name="${name}"`];
  if (field.type === "choice") {
    const values = field.values ?? [];
    const fit = values.every(
      (value) => !unfit.test(value) && !value.includes(",") && value.trim() === value && value !== "",
    );
    if (fit && values.length > 0) parts.push(`options="${values.join(", ")}"`);
    else
      lost.add(
        `the choices of ${name}`,
        "options of Raycast may not hold commas, quotation marks, braces or line ends",
      );
  }
  if (begin !== undefined && !unfit.test(begin)) parts.push(`default="${begin}"`);
  else if (begin !== undefined) {
    lost.add(`the default of ${name}`, "Raycast's may not hold quotation marks, braces or line ends");
  }
  return `{${parts.join(" ")}}`;
}
