/** The paragraphs, lists and quotations of a text that our own markdown pipeline has written as HTML. */

export type Block =
  | { readonly kind: "paragraph" | "quotation"; readonly inner: string }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly string[] };

/** Blocks in reading order; a paragraph's `inner` is what stands between its tags. */
export function readBlocks(html: string): Block[] {
  const blocks: Block[] = [];
  let list: { ordered: boolean; items: string[] } | undefined;
  let depth = 0;
  let quotation = false;
  let open: string | undefined;
  const take = () => {
    const inner = open?.trim();
    open = undefined;
    if (!inner) return;
    if (list === undefined) blocks.push({ kind: quotation ? "quotation" : "paragraph", inner });
    else list.items[list.items.length - 1] = [list.items.at(-1), inner].filter(Boolean).join(" ");
  };
  for (const piece of html.split(/(<\/?(?:p|li|ul|ol|blockquote|h[2-6]|pre)\b[^>]*>|<hr>)/)) {
    const [, end, name] = /^<(\/?)([a-z][a-z0-9]*)/.exec(piece) ?? [];
    if (name === undefined || !blockTags.has(name)) {
      open = (open ?? "") + piece;
      continue;
    }
    take();
    if (name === "blockquote") quotation = end === "";
    else if (name === "li" && end === "" && depth === 1) list?.items.push("");
    else if (name === "ul" || name === "ol") {
      depth += end === "" ? 1 : -1;
      if (end === "" && depth === 1) list = { ordered: name === "ol", items: [] };
      else if (depth === 0 && list !== undefined) {
        blocks.push({ kind: "list", ...list });
        list = undefined;
      }
    }
  }
  take();
  return blocks;
}

const blockTags = new Set(["p", "li", "ul", "ol", "blockquote", "h2", "h3", "h4", "h5", "h6", "pre", "hr"]);
