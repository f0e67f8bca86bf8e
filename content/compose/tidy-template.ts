import { isBlank } from "./parse-inline.ts";
import type { Block, Inline } from "./template.ts";

/** One way to say what may be said in several: no empty nodes, no split words, no space at the end of a line. */
export function tidyBlocks(blocks: readonly Block[]): Block[] {
  const tidy: Block[] = [];
  for (const block of blocks.flatMap(tidyBlock)) {
    const last = tidy.at(-1);
    if (block.kind === "list" && last?.kind === "list" && last.ordered === block.ordered) {
      tidy[tidy.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else if (block.kind === "quote" && last?.kind === "quote") {
      tidy[tidy.length - 1] = { kind: "quote", children: tidyBlocks([...last.children, ...block.children]) };
    } else {
      tidy.push(block);
    }
  }
  return tidy;
}

function tidyBlock(block: Block): Block[] {
  switch (block.kind) {
    case "paragraph": {
      const children = tidyLine(block.children);
      return children.length === 0 ? [] : [{ kind: "paragraph", children }];
    }
    case "list": {
      const items = block.items.map(tidyLine).filter((item) => item.length > 0);
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    case "quote": {
      const children = tidyBlocks(block.children);
      return children.length === 0 ? [] : [{ kind: "quote", children }];
    }
    case "when": {
      const [shown, otherwise] = [tidyBlocks(block.shown), tidyBlocks(block.otherwise)];
      return shown.length + otherwise.length === 0 ? [] : [{ ...block, shown, otherwise }];
    }
  }
}

/** A paragraph, a point or a subject; empty when there is nothing to read in it. */
export function tidyLine(nodes: readonly Inline[]): Inline[] {
  const joined = joinWords(nodes);
  if (isBlank(joined)) return [];
  const trimmed = joined.flatMap((node, at): Inline[] => {
    if (node.kind !== "text") return [node];
    const afterBreak = at === 0 || joined[at - 1]?.kind === "break";
    const beforeBreak = at === joined.length - 1 || joined[at + 1]?.kind === "break";
    const start = afterBreak ? node.text.trimStart() : node.text;
    const text = beforeBreak ? start.trimEnd() : start;
    return text === "" ? [] : [{ kind: "text", text }];
  });
  return withoutEndBreaks(trimmed);
}

function joinWords(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  let words: string[] = [];
  const endWords = () => {
    const text = words.join("").replace(/\s+/g, " ");
    if (text !== "") joined.push({ kind: "text", text });
    words = [];
  };
  for (const node of nodes.flatMap(tidyInline)) {
    if (node.kind === "text") {
      words.push(node.text);
    } else {
      endWords();
      joined.push(node);
    }
  }
  endWords();
  return joined;
}

function tidyInline(node: Inline): Inline[] {
  if (node.kind === "text") {
    const text = node.text.replace(/\s+/g, " ");
    return text === "" ? [] : [{ kind: "text", text }];
  }
  if (node.kind === "when") {
    const [shown, otherwise] = [joinWords(node.shown), joinWords(node.otherwise)];
    return shown.length + otherwise.length === 0 ? [] : [{ ...node, shown, otherwise }];
  }
  if (!("children" in node)) return [node];
  const children = joinWords(node.children);
  return isBlank(children) ? children : [{ ...node, children }];
}

function withoutEndBreaks(nodes: readonly Inline[]): Inline[] {
  const isBreak = (node: Inline | undefined) => node?.kind === "break";
  const from = nodes.findIndex((node) => !isBreak(node));
  const to = nodes.findLastIndex((node) => !isBreak(node));
  return nodes.slice(from, to + 1).filter((node, at, all) => !(isBreak(node) && isBreak(all[at - 1])));
}
