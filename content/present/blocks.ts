/** The paragraphs, lists and quotations of a text that our own markdown pipeline has written as HTML. */

export type Block =
  | { readonly kind: "paragraph" | "quotation"; readonly inner: string }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly string[] };

/** Blocks in reading order; a paragraph's `inner` is what stands between its tags. */
export function readBlocks(html: string): Block[] {
  const reader = new BlockReader();
  for (const piece of html.split(/(<\/?(?:p|li|ul|ol|blockquote|h[2-6]|pre)\b[^<>]*>|<hr>)/)) {
    const [, end, name] = /^<(\/?)(p|li|ul|ol|blockquote|h[2-6]|pre|hr)\b/.exec(piece) ?? [];
    if (name === undefined) reader.text += piece;
    else reader.meet(name, end === "/");
  }
  return reader.finish();
}

/** Lists within lists are read as words of the item that holds them: a slide has no room for a second level. */
class BlockReader {
  text = "";
  private readonly blocks: Block[] = [];
  private list: { readonly ordered: boolean; readonly items: string[] } | undefined;
  private depth = 0;
  private quoting = false;

  meet(name: string, end: boolean): void {
    this.takeText();
    if (name === "blockquote") this.quoting = !end;
    else if (name === "li" && !end && this.depth === 1) this.list?.items.push("");
    else if (name === "ul" || name === "ol") this.meetList(name === "ol", end);
  }

  finish(): Block[] {
    this.takeText();
    return this.blocks;
  }

  private meetList(ordered: boolean, end: boolean): void {
    this.depth += end ? -1 : 1;
    if (!end && this.depth === 1) this.list = { ordered, items: [] };
    if (this.depth > 0 || this.list === undefined) return;
    this.blocks.push({ kind: "list", ...this.list });
    this.list = undefined;
  }

  private takeText(): void {
    const inner = this.text.trim();
    this.text = "";
    if (inner === "") return;
    const item = this.list?.items.pop();
    if (this.list === undefined) this.blocks.push({ kind: this.quoting ? "quotation" : "paragraph", inner });
    else this.list.items.push(item ? `${item} ${inner}` : inner);
  }
}
