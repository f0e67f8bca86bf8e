/** Espanso packages: a match for each wording, its fields as a form. */
import type { Field } from "../pattern.ts";
import { type ExchangeFile, fileOf } from "./archive.ts";
import { areChoices, type Dialect, type FieldTextOptions, fieldText, type Stretch } from "./field-text.ts";
import type { LostList } from "./lost.ts";
import { nameOf } from "./source.ts";
import { writeYaml } from "./write-own.ts";
import type { Written } from "./writers.ts";

/** What Espanso replaces wherever it stands: variables, and the place of the cursor. */
const live = /\{\{\s*\w+(?:\.\w+)?\s*\}\}|\$\|\$/;

/** The choice that says nothing. A list entry without a letter cannot be told from no choice at all. */
export const leaveOut = " ";

export function espansoFiles(items: readonly Written[], name: string): readonly ExchangeFile[] {
  const matches = items.flatMap((item) => matchOf(item) ?? []);
  const manifest = {
    name,
    title: "Apologies from Amends",
    description: "Replies that put things right, with the fields to fill in",
    version: "0.1.0",
    author: "Amends",
    tags: ["support", "apology"],
    homepage: "",
  };
  const readme = `# Apologies from Amends\n\n${items.map(({ source }) => `- \`${triggerOf(source.id)}\` ${nameOf(source)}`).join("\n")}\n`;
  return [
    fileOf(`${name}/_manifest.yml`, writeYaml(manifest)),
    fileOf(`${name}/package.yml`, writeYaml({ matches })),
    fileOf(`${name}/README.md`, readme),
  ];
}

function triggerOf(id: string): string {
  return `:${id}`;
}

function matchOf({ filled, lost, desk, fallbacks }: Written): Record<string, unknown> | undefined {
  const asked = new Map<string, FormField>();
  const options = (verbose: boolean): FieldTextOptions => ({
    dialect: dialectOf(verbose, asked, lost),
    desk,
    fallbacks,
    lost,
  });
  const bareText = fieldText(filled, { ...options(false), dialect: wordsOnly });
  if (live.test(bareText)) {
    lost.add(`the wording "${nameOf(filled)}"`, "Espanso would replace {{…}} or $|$ in it");
    return undefined;
  }
  const form = fieldText(filled, options(false));
  const base = { trigger: triggerOf(filled.id), label: nameOf(filled), ...termsOf(filled.terms) };
  if (asked.size === 0) return { ...base, replace: form };
  const repeats = [...asked.keys()].some((name) => form.split(`[[${name}]]`).length > 2);
  // In the short form a field that stands twice is asked twice, and two brackets that mean nothing make a field.
  if (!repeats && !/\[\[/.test(bareText)) {
    for (const [name, { field }] of asked) {
      if (field.label !== name) lost.add(`the label of ${name}`, "Espanso's short form shows the name of a field");
    }
    return { ...base, form, ...specsOf("form_fields", asked) };
  }
  const layout = [...asked].map(([name, { field }]) => `${labelFor(name, field, lost)}: [[${name}]]`).join("\n");
  return {
    ...base,
    replace: fieldText(filled, options(true)),
    vars: [{ name: "form1", type: "form", params: { layout, ...specsOf("fields", asked) } }],
  };
}

function termsOf(terms: readonly string[]): Record<string, unknown> {
  const safe = terms.slice(0, 20);
  return safe.length > 0 ? { search_terms: safe } : {};
}

type FormField = { readonly field: Field; readonly spec: Readonly<Record<string, unknown>> };

/** A field of one line without a default needs no description. */
function specsOf(key: string, asked: ReadonlyMap<string, FormField>): Record<string, unknown> {
  const specs = [...asked]
    .filter(([, { spec }]) => Object.keys(spec).length > 0)
    .map(([name, { spec }]) => [name, spec]);
  return specs.length === 0 ? {} : { [key]: Object.fromEntries(specs) };
}

function labelFor(name: string, field: Field, lost: LostList): string {
  if (!/[[\]\n]/.test(field.label) && !live.test(field.label)) return field.label;
  lost.add(`the label of ${name}`, "Espanso would take brackets or line ends in it for its own");
  return name;
}

/** Everything that may stand in the text, and no mark of ours. */
const wordsOnly: Dialect = {
  words: (text) => text,
  field: () => "",
  optional: (_name, _field, { bare }) => bare && bare.shown + bare.otherwise,
  nests: false,
  takesTag: (tag) => !live.test(tag),
};

function dialectOf(verbose: boolean, asked: Map<string, FormField>, lost: LostList): Dialect {
  const placed = (name: string) => (verbose ? `{{form1.${name}}}` : `[[${name}]]`);
  return {
    words: (text) => text,
    nests: false,
    takesTag: (tag) => !live.test(tag),
    field: (name, field) => {
      asked.set(name, { field, spec: specOf(name, field, lost) });
      return placed(name);
    },
    optional: (name, field, { bare }) => {
      const values = bare && wordingsOf(bare);
      const known = asked.get(name);
      // One field has one list; a second stretch of the same check box would need another.
      const clashes = known !== undefined && JSON.stringify(known.spec.values) !== JSON.stringify(values);
      if (values === undefined || clashes) return undefined;
      if (values[1] !== leaveOut) lost.add(`the check box ${field.label}`, "it becomes a choice between its wordings");
      asked.set(name, { field, spec: { type: "choice", values, default: values[field.default === true ? 0 : 1] } });
      return placed(name);
    },
  };
}

/** Both wordings of an optional stretch as a list, where a list can hold them. */
function wordingsOf({ shown, otherwise }: NonNullable<Stretch["bare"]>): readonly [string, string] | undefined {
  if (live.test(shown + otherwise)) return undefined;
  if (otherwise === "") return shown.trim() === "" ? undefined : [shown, leaveOut];
  return areChoices({ shown, otherwise }) ? [shown, otherwise] : undefined;
}

function specOf(name: string, field: Field, lost: LostList): Readonly<Record<string, unknown>> {
  const start = typeof field.default === "string" && field.default !== "" ? field.default : undefined;
  const fits = (words: string) => {
    if (!live.test(words)) return true;
    lost.add(`the default or a choice of ${name}`, "Espanso would replace {{…}} or $|$ in it");
    return false;
  };
  const begin = start !== undefined && fits(start) ? { default: start } : {};
  if (field.type === "choice") return { type: "choice", values: (field.values ?? []).filter(fits), ...begin };
  return { ...(field.multiline ? { multiline: true } : {}), ...begin };
}
