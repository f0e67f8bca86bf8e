/** VS Code snippets: numbered places, whose names stand in the description. */
import type { Field } from "../pattern.ts";
import { areChoices, type Dialect, fieldText, type Stretch } from "./field-text.ts";
import type { LostList } from "./lost.ts";
import { nameOf } from "./source.ts";
import { toJson } from "./write-desk.ts";
import type { Written } from "./writers.ts";

export function vscodeFile(items: readonly Written[]): string {
  const snippets: Record<string, unknown> = {};
  for (const { filled, desk, fallbacks, lost } of items) {
    const places = new Map<string, string>();
    const body = fieldText(filled, { dialect: dialectOf(places, lost), desk, fallbacks, lost });
    const description = [nameOf(filled), ...places.values()].join("\n");
    snippets[filled.id] = { prefix: filled.id, body: body.split("\n"), description, scope: "plaintext,markdown" };
  }
  return toJson(snippets);
}

/** In words, what stands for itself unless a backslash is before it. */
export function escapeWords(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

function dialectOf(places: Map<string, string>, lost: LostList): Dialect {
  const numberOf = (name: string) => [...places.keys()].indexOf(name) + 1;
  const describe = (name: string, field: Field, traits: readonly string[]) => {
    const label = field.label.replace(/\s+/g, " ");
    if (label !== field.label)
      lost.add(`line ends in the label of ${name}`, "VS Code's description has a line for each");
    places.set(name, "");
    places.set(name, `${numberOf(name)} ${name}${traits.length > 0 ? ` (${traits.join(", ")})` : ""}: ${label}`);
  };
  return {
    words: escapeWords,
    nests: false,
    takesTag: (tag) => !/[\\$]/.test(tag),
    field: (name, field, first) => {
      if (!first) return `\${${numberOf(name)}}`;
      const begin = typeof field.default === "string" && field.default !== "" ? field.default : undefined;
      const choices = field.type === "choice" ? choicesOf(name, field, begin, lost) : undefined;
      describe(name, field, traitsOf(field, begin));
      const inner = choices ?? `:${escapeWords(begin ?? field.label)}`;
      return `\${${numberOf(name)}${inner}}`;
    },
    optional: (name, field, { bare }) => {
      const both = bare && wordingsOf(bare);
      if (both === undefined || places.has(name)) return undefined;
      if (both[1] !== " ") lost.add(`the check box ${field.label}`, "it becomes a choice between its wordings");
      describe(name, field, [field.default === true ? "optional on" : "optional off"]);
      return `\${${numberOf(name)}|${(field.default === true ? both : both.toReversed()).map(escapeChoice).join(",")}|}`;
    },
  };
}

function traitsOf(field: Field, begin: string | undefined): readonly string[] {
  return [
    ...(begin === undefined ? [] : ["default"]),
    ...(field.multiline ? ["several lines"] : []),
    ...(field.required ? [] : ["may be empty"]),
  ];
}

/** Both wordings of an optional stretch, where a list of choices can hold them. */
function wordingsOf({ shown, otherwise }: NonNullable<Stretch["bare"]>): readonly string[] | undefined {
  if (otherwise === "") return shown.trim() === "" || shown.includes("\n") ? undefined : [shown, " "];
  return areChoices({ shown, otherwise }) ? [shown, otherwise] : undefined;
}

function escapeChoice(value: string): string {
  return value.replace(/[\\,|]/g, "\\$&");
}

/** `|a,b|`, the default first; `undefined` when one of them cannot be a choice. */
function choicesOf(name: string, field: Field, begin: string | undefined, lost: LostList): string | undefined {
  const values = field.values ?? [];
  if (values.length === 0 || values.some((value) => value === "" || /[\n\r]/.test(value))) {
    lost.add(`the choices of ${name}`, "a choice of VS Code is one line of words");
    return undefined;
  }
  if (begin === undefined) return `|${values.map(escapeChoice).join(",")}|`;
  if (values[0] !== begin) lost.add(`the order of the choices of ${name}`, "VS Code begins with the first of them");
  const ordered = [begin, ...values.filter((value) => value !== begin)];
  return `|${ordered.map(escapeChoice).join(",")}|`;
}
