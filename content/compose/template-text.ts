import type { Field, Variant } from "../pattern.ts";
import { deskVariables, isDeskVariable } from "./desk-variables.ts";
import type { Block, Inline } from "./template.ts";

/** Every word a variant may say, all branches included, with fields by their label: for search and checks. */
export function templateText(
  variant: Pick<Variant, "subject" | "body">,
  fields: Readonly<Record<string, Field>>,
): string {
  const words = (nodes: readonly Inline[]): string => nodes.map(inlineWords).join("");
  const inlineWords = (node: Inline): string => {
    switch (node.kind) {
      case "text":
        return node.text;
      case "break":
        return " ";
      case "field":
        return fields[node.name]?.label.toLowerCase() ?? "";
      case "desk":
        return isDeskVariable(node.variable) ? deskVariables[node.variable].label.toLowerCase() : "";
      case "when":
        return [words(node.shown), words(node.otherwise)].filter((text) => text !== "").join(" ");
      default:
        return words(node.children);
    }
  };
  const blockLines = (block: Block): string[] => {
    switch (block.kind) {
      case "paragraph":
        return [words(block.children)];
      case "list":
        return block.items.map(words);
      case "quote":
        return block.children.flatMap(blockLines);
      case "when":
        return [...block.shown, ...block.otherwise].flatMap(blockLines);
    }
  };
  return [words(variant.subject ?? []), ...variant.body.flatMap(blockLines)]
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
