import type { Block, Inline } from "./template.ts";

export type Visitor = {
  /** `within` is the field of the surrounding `{{#if}}` and the branch, when there is one. */
  readonly inline: (node: Inline, within: Condition | undefined) => void;
  readonly when?: (field: string, within: Condition | undefined) => void;
};
export type Condition = { readonly field: string; readonly branch: "shown" | "otherwise" };

/** Calls the visitor for every node of a template, in reading order. */
export function walkBlocks(blocks: readonly Block[], visitor: Visitor, within?: Condition): void {
  for (const block of blocks) {
    switch (block.kind) {
      case "paragraph":
        walkInline(block.children, visitor, within);
        break;
      case "list":
        for (const item of block.items) walkInline(item, visitor, within);
        break;
      case "quote":
        walkBlocks(block.children, visitor, within);
        break;
      case "when":
        visitor.when?.(block.field, within);
        walkBlocks(block.shown, visitor, { field: block.field, branch: "shown" });
        walkBlocks(block.otherwise, visitor, { field: block.field, branch: "otherwise" });
    }
  }
}

export function walkInline(nodes: readonly Inline[], visitor: Visitor, within?: Condition): void {
  for (const node of nodes) {
    visitor.inline(node, within);
    if (node.kind === "when") {
      visitor.when?.(node.field, within);
      walkInline(node.shown, visitor, { field: node.field, branch: "shown" });
      walkInline(node.otherwise, visitor, { field: node.field, branch: "otherwise" });
    } else if ("children" in node) {
      walkInline(node.children, visitor, within);
    }
  }
}
