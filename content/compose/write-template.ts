/** A tree as the text of a template again: what `parseTemplate` reads, character for character. */
import { parseTemplate } from "./parse-template.ts";
import type { Block, Inline } from "./template.ts";
import { tidyBlocks, tidyLine } from "./tidy-template.ts";
import { escapeLineStart, escapeWords } from "./write-markdown.ts";

export type Template = { readonly subject?: readonly Inline[]; readonly body: readonly Block[] };

export type WrittenTemplate = {
  readonly text: string;
  /** Bold, italics and the marks of components that Markdown cannot express where they stood. */
  readonly styleLost: boolean;
};

/**
 * Writes a template so that reading it brings the same tree, spaces tidied.
 *
 * Markdown cannot mark every stretch of words: where a mark would be read otherwise, all marks are left
 * out. `undefined` when the tree cannot be written at all.
 */
export function writeTemplate(template: Template): WrittenTemplate | undefined {
  const tidy = tidyTemplate(template);
  const marked = written(tidy);
  if (readsBack(marked, tidy)) return { text: marked, styleLost: false };
  const bare = tidyTemplate(withoutStyles(tidy));
  const plain = written(bare);
  return readsBack(plain, bare) ? { text: plain, styleLost: true } : undefined;
}

function tidyTemplate({ subject, body }: Template): Template {
  const line = tidyLine(subject ?? []);
  return { ...(line.length > 0 ? { subject: line } : {}), body: tidyBlocks(body) };
}

function readsBack(text: string, template: Template): boolean {
  const { faults, ...read } = parseTemplate(text, 1, "literal");
  return faults.length === 0 && JSON.stringify(tidyTemplate(read)) === JSON.stringify(template);
}

function written({ subject, body }: Template): string {
  const blocks = body.map(writeBlock).join("\n\n");
  if (subject !== undefined) return `Subject: ${writeLine(subject)}\n\n${blocks}`;
  return blocks.replace(/^Subject:/, "Subject\\:");
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return writeLine(block.children);
    case "list":
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : "- ";
          return mark + writeLine(item).replaceAll("\n", `\n${" ".repeat(mark.length)}`);
        })
        .join("\n");
    case "quote":
      return block.children
        .map(writeBlock)
        .join("\n\n")
        .split("\n")
        .map((line) => (line === "" ? ">" : `> ${line}`))
        .join("\n");
    case "when": {
      const branches = [block.shown, ...(block.otherwise.length > 0 ? [block.otherwise] : [])];
      const words = branches.map((blocks) => blocks.map(writeBlock).join("\n\n"));
      return `{{#if ${block.field}}}\n\n${words.join("\n\n{{else}}\n\n")}\n\n{{/if}}`;
    }
  }
}

function writeLine(nodes: readonly Inline[]): string {
  return nodes.map(writeInline).join("").split("\n").map(escapeLineStart).join("\n");
}

function writeInline(node: Inline): string {
  switch (node.kind) {
    case "text":
      return escapeWords(node.text).replace(/[{}]/g, "\\$&");
    case "break":
      return "\\\n";
    case "field":
      return `{{${node.name}}}`;
    case "desk":
      return `{{@${node.variable}${node.fallback === undefined ? "" : `|${node.fallback}`}}}`;
    case "strong":
      return `**${node.children.map(writeInline).join("")}**`;
    case "emphasis":
      return `*${node.children.map(writeInline).join("")}*`;
    case "component":
      return `[${node.children.map(writeInline).join("")}](#${node.component})`;
    case "when": {
      const otherwise = node.otherwise.length > 0 ? `{{else}}${node.otherwise.map(writeInline).join("")}` : "";
      return `{{#if ${node.field}}}${node.shown.map(writeInline).join("")}${otherwise}{{/if}}`;
    }
  }
}

function withoutStyles({ subject, body }: Template): Template {
  const line = (nodes: readonly Inline[]): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      if (node.kind === "when") return [{ ...node, shown: line(node.shown), otherwise: line(node.otherwise) }];
      return "children" in node ? line(node.children) : [node];
    });
  const block = (one: Block): Block => {
    switch (one.kind) {
      case "paragraph":
        return { ...one, children: line(one.children) };
      case "list":
        return { ...one, items: one.items.map(line) };
      case "quote":
        return { ...one, children: one.children.map(block) };
      case "when":
        return { ...one, shown: one.shown.map(block), otherwise: one.otherwise.map(block) };
    }
  };
  return { ...(subject === undefined ? {} : { subject: line(subject) }), body: body.map(block) };
}
