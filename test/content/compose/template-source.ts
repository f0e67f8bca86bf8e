import type { Block, Inline } from "#content";

/** A template written out again as its author would: the test's own reading of the tree. */
export function templateSource(blocks: readonly Block[]): string {
  return blocks.map(blockSource).join("\n\n");
}

function blockSource(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return guard(inlineSource(block.children));
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${inlineSource(item)}`)
        .join("\n");
    case "quote":
      return templateSource(block.children).replace(/^/gm, "> ");
    case "when":
      return [
        `{{#if ${block.field}}}`,
        templateSource(block.shown),
        ...(block.otherwise.length > 0 ? ["{{else}}", templateSource(block.otherwise)] : []),
        "{{/if}}",
      ].join("\n\n");
  }
}

function inlineSource(nodes: readonly Inline[]): string {
  return nodes.map(nodeSource).join("");
}

function nodeSource(node: Inline): string {
  switch (node.kind) {
    case "text":
      return node.text.replace(/[\\`*_[\]<>&~|!]|:(?=\/\/)|(?<=www)\.|@/gi, "\\$&");
    case "break":
      return "\\\n";
    case "field":
      return `{{${node.name}}}`;
    case "desk":
      return `{{@${node.variable}}}`;
    case "strong":
      return `**${inlineSource(node.children)}**`;
    case "emphasis":
      return `*${inlineSource(node.children)}*`;
    case "component":
      return `[${inlineSource(node.children)}](#${node.component})`;
    case "when": {
      const otherwise = node.otherwise.length > 0 ? `{{else}}${inlineSource(node.otherwise)}` : "";
      return `{{#if ${node.field}}}${inlineSource(node.shown)}${otherwise}{{/if}}`;
    }
  }
}

/** Keeps words at the start of a line from being read as a heading, a point or a rule. */
function guard(line: string): string {
  return line.replace(/^[#+\-=:]/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");
}
