/** What a help desk would fill in, as a field of a program that knows no help desk. */
import { deskVariables, isDeskVariable } from "../compose/desk-variables.ts";
import type { Inline } from "../compose/template.ts";
import type { Field } from "../pattern.ts";
import { plainField } from "./read-words.ts";

const prefix = "desk_";

/** `desk_customer_first_name`: told from a field of the pattern's own, which may be `customer_name`. */
export function deskFieldName(variable: string): string {
  return prefix + variable.replaceAll(".", "_");
}

export function deskField(variable: string, fallback: string | undefined): Field {
  const label = isDeskVariable(variable) ? deskVariables[variable].label : variable;
  return plainField(label, fallback === undefined ? {} : { default: fallback });
}

/** The node for a field's name: the desk's, when the name is one of ours for it. */
export function nodeFor(name: string, field: Field): Inline {
  const variable = Object.keys(deskVariables).find((one) => deskFieldName(one) === name);
  if (variable === undefined) return { kind: "field", name };
  const fallback = typeof field.default === "string" && !/[{}|\n]/.test(field.default) ? field.default.trim() : "";
  return { kind: "desk", variable, ...(fallback === "" ? {} : { fallback }) };
}
