import type { Field, PatternFrontMatter } from "../pattern.ts";
import type { DocumentProblems } from "./document-problems.ts";

/** Whether each field is used by a variant, and whether its properties fit together. */
export function checkFields(
  fields: PatternFrontMatter["fields"],
  used: ReadonlySet<string>,
  problems: DocumentProblems,
): void {
  for (const [name, field] of Object.entries(fields)) {
    if (!used.has(name)) problems.atKey(["fields", name], "no variant uses this field", "use it, or remove it");
    for (const [key, fault, remedy] of fieldFaults(field)) problems.atKey(["fields", name, key], fault, remedy);
  }
}

function* fieldFaults(field: Field): Generator<readonly [key: string, fault: string, remedy: string]> {
  const isToggle = field.type === "toggle";
  if (isToggle && field.required) yield ["required", "a toggle cannot be required", "write required: false"];
  if (isToggle && typeof field.default === "string") {
    yield ["default", "a toggle starts as true or false", "write true or false without quotation marks"];
  }
  if (!isToggle && typeof field.default === "boolean") {
    yield ["default", "only a toggle starts as true or false", "write the words in quotation marks"];
  }
  if (field.type !== "choice") {
    if (field.values !== undefined) yield ["values", "only a choice has values", "remove them, or write type: choice"];
    return;
  }
  const values = field.values ?? [];
  if (values.length < 2) yield ["values", "a choice needs two values or more", "add them, or make it a text field"];
  if (typeof field.default === "string" && !values.includes(field.default)) {
    yield ["default", "it is not among the values", "write one of them"];
  }
}
