/** TextExpander: rows of abbreviation, content and label, without a head. */
import type { Field } from "../pattern.ts";
import { isFormula, writeCsv } from "./csv.ts";
import { type Dialect, fieldText } from "./field-text.ts";
import type { LostList } from "./lost.ts";
import { nameOf } from "./source.ts";
import type { Written } from "./writers.ts";

export function textExpanderFile(items: readonly Written[]): string {
  const rows = items.flatMap(({ filled, desk, fallbacks, lost }) => {
    const name = nameOf(filled);
    const content = fieldText(filled, { dialect: dialectOf(lost), desk, fallbacks, lost });
    const cells = [filled.id, content, name];
    if (!cells.some(isFormula)) return [cells];
    lost.add(`the wording "${name}"`, "a spreadsheet that opens the file would run how it begins");
    return [];
  });
  return writeCsv(rows, { separator: ",", neutralise: false });
}

/** What would end a part of a mark, or the mark. */
const unfit = /[:%\n\r]/;

function dialectOf(lost: LostList): Dialect {
  return {
    words: doubled,
    nests: true,
    takesTag: (tag) => !tag.includes("%"),
    field: (name, field) => fill(name, field, lost),
    optional: (name, field, { shown, otherwise }) => {
      if (otherwise !== "" || shown === "") return undefined;
      const state = field.default === true ? "yes" : "no";
      tellLabel(name, field, lost);
      return `%fillpart:name=${name}:default=${state}%${shown}%fillpartend%`;
    },
  };
}

function doubled(text: string): string {
  return text.replaceAll("%", "%%");
}

function fill(name: string, field: Field, lost: LostList): string {
  tellLabel(name, field, lost);
  const begin = defaultOf(name, field, lost);
  const values = field.values ?? [];
  if (field.type === "choice") {
    if (values.length > 0 && values.every((value) => value !== "" && !unfit.test(value) && !/^\w+=/.test(value))) {
      return `%fillpopup:name=${name}:${values.join(":")}${begin}%`;
    }
    lost.add(`the choices of ${name}`, "TextExpander's may not hold colons, percent signs, line ends or name=");
  }
  return `%${field.multiline ? "fillarea" : "filltext"}:name=${name}${begin}%`;
}

function defaultOf(name: string, field: Field, lost: LostList): string {
  const start = typeof field.default === "string" ? field.default : "";
  if (start === "") return "";
  if (!unfit.test(start)) return `:default=${start}`;
  lost.add(`the default of ${name}`, "TextExpander's may not hold colons, percent signs or line ends");
  return "";
}

function tellLabel(name: string, field: Field, lost: LostList): void {
  if (field.label !== name) lost.add(`the label of ${name}`, "TextExpander shows the name of a field");
}
