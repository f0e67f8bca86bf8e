import type { Block, Inline } from "../compose/template.ts";

type Rename = (name: string) => string;

/** The same text with its fields called by other names. */
export function renameInBlocks(blocks: readonly Block[], rename: Rename): readonly Block[] {
  return blocks.map((block) => renameInBlock(block, rename));
}

function renameInBlock(block: Block, rename: Rename): Block {
  switch (block.kind) {
    case "paragraph":
      return { ...block, children: renameInLine(block.children, rename) };
    case "list":
      return { ...block, items: block.items.map((item) => renameInLine(item, rename)) };
    case "quote":
      return { ...block, children: renameInBlocks(block.children, rename) };
    case "when":
      return {
        ...block,
        field: rename(block.field),
        shown: renameInBlocks(block.shown, rename),
        otherwise: renameInBlocks(block.otherwise, rename),
      };
  }
}

export function renameInLine(nodes: readonly Inline[], rename: Rename): readonly Inline[] {
  return nodes.map((node) => renameInNode(node, rename));
}

function renameInNode(node: Inline, rename: Rename): Inline {
  switch (node.kind) {
    case "text":
    case "break":
    case "desk":
      return node;
    case "field":
      return { ...node, name: rename(node.name) };
    case "strong":
    case "emphasis":
    case "component":
      return { ...node, children: renameInLine(node.children, rename) };
    case "when":
      return {
        ...node,
        field: rename(node.field),
        shown: renameInLine(node.shown, rename),
        otherwise: renameInLine(node.otherwise, rename),
      };
  }
}
