/** A variant's tree against the fields, components and desk variables there are. */
import { deskVariables, isDeskVariable } from "../compose/desk-variables.ts";
import type { Inline } from "../compose/template.ts";
import { type Condition, walkBlocks, walkInline } from "../compose/walk-template.ts";
import type { Field, PatternFrontMatter, Variant } from "../pattern.ts";
import type { DocumentProblems } from "./document-problems.ts";
import type { RawSection } from "./sections.ts";

export type TemplateUse = { readonly fields: Set<string>; readonly components: Set<string> };

type Fields = PatternFrontMatter["fields"];

/** What is wrong at a node, and the words by which its line is found. */
type Fault = { readonly typed: string; readonly fault: string; readonly remedy: string };

/** Reports what a variant asks for in vain; answers with what it uses. Without sound fields, only the rest is checked. */
export function checkTemplate(
  variant: Variant,
  section: RawSection,
  fields: Fields | undefined,
  components: ReadonlySet<string>,
  problems: DocumentProblems,
): TemplateUse {
  const use: TemplateUse = { fields: new Set(), components: new Set() };
  const report = (found: Fault | undefined) => {
    if (found !== undefined) {
      problems.onLine(lineOfText(section, found.typed), section.heading, found.fault, found.remedy);
    }
  };
  const visitor = {
    when: (name: string) => {
      use.fields.add(name);
      if (fields !== undefined && !Object.hasOwn(fields, name)) report(unknownField(name, `{{#if ${name}}}`));
    },
    inline: (node: Inline, within: Condition | undefined) => {
      if (node.kind === "field") use.fields.add(node.name);
      if (node.kind === "component") use.components.add(node.component);
      report(nodeFault(node, within, fields, components));
    },
  };
  walkInline(variant.subject ?? [], visitor);
  walkBlocks(variant.body, visitor);
  return use;
}

function nodeFault(
  node: Inline,
  within: Condition | undefined,
  fields: Fields | undefined,
  components: ReadonlySet<string>,
): Fault | undefined {
  if (node.kind === "desk" && !isDeskVariable(node.variable)) {
    const remedy = `use one of ${Object.keys(deskVariables).join(", ")}`;
    return { typed: `{{@${node.variable}}}`, fault: `no help desk knows ${node.variable}`, remedy };
  }
  if (node.kind === "component" && !components.has(node.component)) {
    const remedy = `use one of ${[...components].join(", ")}`;
    return { typed: `](#${node.component})`, fault: `no component has the id ${node.component}`, remedy };
  }
  return node.kind === "field" && fields !== undefined ? fieldFault(node.name, within, fields) : undefined;
}

function fieldFault(name: string, within: Condition | undefined, fields: Fields): Fault | undefined {
  const typed = `{{${name}}}`;
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined) return unknownField(name, typed);
  if (field.type === "toggle") {
    return { typed, fault: "a toggle has no words of its own", remedy: `write {{#if ${name}}} \u2026 {{/if}}` };
  }
  const isGuarded = within?.field === name && within.branch === "shown";
  if (isGuarded || !mayBeEmpty(field)) return undefined;
  const remedy = `put it inside {{#if ${name}}}, make it required, or give it a default`;
  return { typed, fault: `${name} may be empty here and leave a hole`, remedy };
}

function unknownField(name: string, typed: string): Fault {
  return { typed, fault: `no field is called ${name}`, remedy: "declare it under fields, or correct the name" };
}

function mayBeEmpty(field: Field): boolean {
  return !field.required && (field.default === undefined || field.default === "");
}

function lineOfText(section: RawSection, typed: string): number {
  const index = section.source.indexOf(typed);
  return index === -1 ? section.line : section.sourceLine + section.source.slice(0, index).split("\n").length - 1;
}
