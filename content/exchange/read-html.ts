/**
 * HTML of a help desk as blocks: paragraphs, lists, quotations, bold and italics; of anything else the words.
 *
 * Nothing of it is ever shown as HTML: what comes out is a tree of words.
 */
import type { Block, Inline } from "../compose/template.ts";
import { tidyBlocks } from "../compose/tidy-template.ts";
import { decodeReferences } from "../markdown.ts";
import { type Reading, readWords } from "./read-words.ts";

const token = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})\b[^<>]*>|[^<]+|</g;
const silent = new Set(["script", "style", "title", "head", "template", "iframe", "object", "svg"]);
const paragraphs = new Set(["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "section", "hr", "pre"]);
const styles: Readonly<Record<string, "strong" | "emphasis">> = {
  b: "strong",
  strong: "strong",
  i: "emphasis",
  em: "emphasis",
};
const known = new Set(["span", "font", "br", "ul", "ol", "li", "blockquote", "html", "body", "tbody", "td", "th", "u"]);

export function readHtml(html: string, reading: Reading): Block[] {
  const reader = new HtmlReader(reading);
  for (const [whole, slash, name] of html.matchAll(token)) {
    if (name !== undefined) reader.tag(name.toLowerCase(), slash === "/");
    else if (!whole.startsWith("<!--")) reader.words(decodeReferences(whole));
  }
  return reader.done();
}

type Frame =
  | { readonly kind: "quote"; readonly blocks: Block[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly blocks: Block[]; readonly items: Inline[][] };

class HtmlReader {
  private readonly root: Block[] = [];
  private readonly frames: Frame[] = [];
  private line: Inline[] = [];
  private strong = 0;
  private emphasis = 0;
  private silence = "";

  constructor(private readonly reading: Reading) {}

  tag(name: string, closes: boolean): void {
    if (this.silence !== "") {
      if (closes && name === this.silence) this.silence = "";
    } else if (silent.has(name)) {
      if (!closes) this.silence = name;
      this.tellLost(name);
    } else if (styles[name] !== undefined) {
      this.style(styles[name], closes ? -1 : 1);
    } else if (name === "br") {
      this.line.push({ kind: "break" });
    } else {
      this.block(name, closes);
    }
  }

  words(text: string): void {
    if (this.silence !== "") return;
    const nodes = readWords(text.replace(/\s+/g, " "), this.reading);
    for (const node of nodes) this.line.push(this.styled(node));
  }

  done(): Block[] {
    this.endLine();
    while (this.frames.length > 0) this.endFrame();
    return tidyBlocks(this.root);
  }

  private block(name: string, closes: boolean): void {
    if (name === "ul" || name === "ol" || name === "blockquote") {
      this.endLine();
      if (closes) this.closeFrame(name === "blockquote" ? "quote" : "list");
      else this.openFrame(name);
    } else if (paragraphs.has(name) || name === "li") {
      this.endLine();
      if (name === "li" && !closes) this.startItem();
    } else if (!closes && !known.has(name)) {
      this.tellLost(name);
    }
  }

  private tellLost(name: string): void {
    const what = name === "a" ? "the addresses behind links" : `<${name}>`;
    this.reading.lost.add(what, "only words, lists, quotations, bold and italics are kept");
  }

  private openFrame(name: "ul" | "ol" | "blockquote"): void {
    // Deeper ones go on as words of the last.
    if (this.frames.length >= 20) return;
    if (name === "blockquote") this.frames.push({ kind: "quote", blocks: [] });
    else this.frames.push({ kind: "list", ordered: name === "ol", blocks: [], items: [] });
  }

  private style(style: "strong" | "emphasis", by: number): void {
    this[style] = Math.max(0, this[style] + by);
  }

  private styled(node: Inline): Inline {
    const inner: Inline = this.emphasis > 0 ? { kind: "emphasis", children: [node] } : node;
    return this.strong > 0 ? { kind: "strong", children: [inner] } : inner;
  }

  private startItem(): void {
    const frame = this.frames.at(-1);
    if (frame?.kind === "list") frame.items.push([]);
  }

  private endLine(): void {
    const children = joinStyles(this.line);
    this.line = [];
    if (children.length === 0) return;
    const frame = this.frames.at(-1);
    if (frame?.kind !== "list") {
      (frame?.blocks ?? this.root).push({ kind: "paragraph", children });
      return;
    }
    const item = frame.items.at(-1);
    if (item === undefined) frame.items.push(children);
    else item.push(...(item.length > 0 ? [{ kind: "break" } as const] : []), ...children);
  }

  private closeFrame(kind: Frame["kind"]): void {
    if (this.frames.at(-1)?.kind === kind) this.endFrame();
  }

  /** A list within a list goes on after it: our templates have one level. */
  private endFrame(): void {
    const frame = this.frames.pop();
    if (frame === undefined) return;
    const outer = this.frames.at(-1);
    const blocks = outer?.blocks ?? this.root;
    if (frame.kind === "quote") {
      blocks.push({ kind: "quote", children: frame.blocks });
    } else if (outer?.kind === "list") {
      this.reading.lost.add("lists within lists", "their points follow each other");
      outer.items.push(...frame.items);
    } else {
      blocks.push({ kind: "list", ordered: frame.ordered, items: frame.items });
    }
  }
}

/** Neighbouring words of one style are one stretch, and a style's outer spaces stand outside it. */
function joinStyles(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (let at = 0; at < nodes.length; ) {
    const node = nodes[at];
    if (node?.kind !== "strong" && node?.kind !== "emphasis") {
      if (node !== undefined) joined.push(node);
      at += 1;
      continue;
    }
    let end = at + 1;
    while (nodes[end]?.kind === node.kind) end += 1;
    const children = nodes.slice(at, end).flatMap((one) => ("children" in one ? one.children : []));
    joined.push({ kind: node.kind, children: joinStyles(children) });
    at = end;
  }
  return joined.flatMap(spacesOutside);
}

function spacesOutside(node: Inline): Inline[] {
  if (node.kind !== "strong" && node.kind !== "emphasis") return [node];
  const first = node.children[0];
  const last = node.children.at(-1);
  const space: Inline = { kind: "text", text: " " };
  const before = first?.kind === "text" && first.text.startsWith(" ");
  const after = last?.kind === "text" && last.text.endsWith(" ");
  const children = node.children.map((child, at): Inline => {
    if (child.kind !== "text") return child;
    const start = at === 0 ? child.text.trimStart() : child.text;
    return { kind: "text", text: at === node.children.length - 1 ? start.trimEnd() : start };
  });
  return [...(before ? [space] : []), { ...node, children }, ...(after ? [space] : [])];
}
