/** A variant's tree against the fields, components and desk variables there are. */
import { deskVariables, isDeskVariable } from "../compose/desk-variables.ts";
import { type Visitor, walkBlocks, walkInline } from "../compose/walk-template.ts";
import type { Field, PatternFrontMatter, Variant } from "../pattern.ts";
import type { DocumentProblems } from "./document-problems.ts";
import type { RawSection } from "./sections.ts";

export type TemplateUse = { readonly fields: Set<string>; readonly components: Set<string> };

/** Reports what a variant asks for in vain; answers with what it uses. */
export function checkTemplate(
  variant: Variant,
  section: RawSection,
  data: PatternFrontMatter,
  components: ReadonlySet<string>,
  problems: DocumentProblems,
): TemplateUse {
  const use: TemplateUse = { fields: new Set(), components: new Set() };
  const report = (typed: string, fault: string, remedy: string) => {
    problems.onLine(lineOfText(section, typed), section.heading, fault, remedy);
  };
  const visitor: Visitor = {
    when: (name) => {
      use.fields.add(name);
      if (!Object.hasOwn(data.fields, name))
        report(`{{#if ${name}}}`, `no field is called ${name}`, "declare it under fields, or correct the name");
    },
    inline: (node, within) => {
      if (node.kind === "desk" && !isDeskVariable(node.variable)) {
        report(
          `{{@${node.variable}}}`,
          `no help desk knows ${node.variable}`,
          `use one of ${Object.keys(deskVariables).join(", ")}`,
        );
      }
      if (node.kind === "component") {
        use.components.add(node.component);
        if (!components.has(node.component))
          report(
            `](#${node.component})`,
            `no component has the id ${node.component}`,
            `use one of ${[...components].join(", ")}`,
          );
      }
      if (node.kind !== "field") return;
      use.fields.add(node.name);
      const field = Object.hasOwn(data.fields, node.name) ? data.fields[node.name] : undefined;
      const typed = `{{${node.name}}}`;
      if (field === undefined)
        report(typed, `no field is called ${node.name}`, "declare it under fields, or correct the name");
      else if (field.type === "toggle")
        report(typed, "a toggle has no words of its own", `write {{#if ${node.name}}} \u2026 {{/if}}`);
      else if (mayBeEmpty(field) && !(within?.field === node.name && within.branch === "shown")) {
        report(
          typed,
          `${node.name} may be empty here and leave a hole`,
          `put it inside {{#if ${node.name}}}, make it required, or give it a default`,
        );
      }
    },
  };
  walkInline(variant.subject ?? [], visitor);
  walkBlocks(variant.body, visitor);
  return use;
}

function mayBeEmpty(field: Field): boolean {
  return !field.required && (field.default === undefined || field.default === "");
}

/** Whether each field's own properties fit together. */
export function checkFields(data: PatternFrontMatter, used: ReadonlySet<string>, problems: DocumentProblems): void {
  for (const [name, field] of Object.entries(data.fields)) {
    const at = (key: string, fault: string, remedy: string) => problems.atKey(["fields", name, key], fault, remedy);
    if (!used.has(name)) problems.atKey(["fields", name], "no variant uses this field", "use it, or remove it");
    if (field.type === "toggle") {
      if (field.required) at("required", "a toggle cannot be required", "write required: false");
      if (field.default !== undefined && typeof field.default !== "boolean")
        at("default", "a toggle starts as true or false", "write true or false without quotation marks");
    } else if (typeof field.default === "boolean") {
      at("default", "only a toggle starts as true or false", "write the words in quotation marks");
    }
    if (field.type === "choice") {
      if (field.values === undefined || field.values.length < 2)
        at("values", "a choice needs two values or more", "add them, or make it a text field");
      else if (typeof field.default === "string" && !field.values.includes(field.default))
        at("default", "it is not among the values", "write one of them");
    } else if (field.values !== undefined) {
      at("values", "only a choice has values", "remove them, or write type: choice");
    }
  }
}

function lineOfText(section: RawSection, typed: string): number {
  const index = section.source.indexOf(typed);
  return index === -1 ? section.line : section.sourceLine + section.source.slice(0, index).split("\n").length - 1;
}
