import type { Field } from "#content";
import type { Draft, FieldValues } from "#content/compose";
import { parseTemplate } from "../../../content/compose/parse-template.ts";

/** A text field that must be filled in. */
export function field(label: string, more: Partial<Field> = {}): Field {
  return { label, example: "", type: "text", required: true, multiline: false, ...more };
}

/** A draft of a template as it would stand in a file. */
export function draftOf(source: string, values: FieldValues = {}, fields: Record<string, Field> = {}): Draft {
  const { faults, ...variant } = parseTemplate(source);
  if (faults.length > 0) throw new Error(faults.map(({ fault }) => fault).join("; "));
  const used = [...source.matchAll(/\{\{(?:#if )?([a-z_0-9]+)\}\}/g)].map(([, name = ""]) => name);
  const named = Object.fromEntries(used.map((name) => [name, field(name.replaceAll("_", " "))]));
  return { variant, fields: { ...named, ...fields }, values };
}
