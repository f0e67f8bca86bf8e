import { findMarks } from "#content/search";

/** A text node and where its characters begin in the text of the whole. */
type Piece = { readonly node: Text; readonly start: number };

const blocks = "p, li, h1, h2, h3, blockquote, dt, dd";

/** Text nodes of one block after another, so that a phrase is found across bold words and never across paragraphs. */
function* textBlocks(
  root: HTMLElement,
  skipped: string,
): Generator<{ readonly text: string; readonly pieces: readonly Piece[] }> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let block: Element | null = null;
  let pieces: Piece[] = [];
  let text = "";
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text) || node.parentElement?.closest(skipped)) continue;
    const holder = node.parentElement?.closest(blocks) ?? root;
    if (holder !== block && pieces.length > 0) {
      yield { text, pieces };
      pieces = [];
      text = "";
    }
    block = holder;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  if (pieces.length > 0) yield { text, pieces };
}

function toRange(pieces: readonly Piece[], start: number, end: number): Range | undefined {
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}

/** Every place below `root` where one of the forms stands as a word. */
export function formRanges(root: HTMLElement, forms: readonly string[]): Range[] {
  return [...textBlocks(root, "[data-unmarked], textarea")].flatMap(({ text, pieces }) =>
    findMarks(text, forms).flatMap(([start, end]) => toRange(pieces, start, end) ?? []),
  );
}

/** Every place below `root` where the words stand as typed, whatever their case. */
export function textRanges(root: HTMLElement, typed: string): Range[] {
  const needle = typed.toLocaleLowerCase();
  if (needle === "") return [];
  const ranges: Range[] = [];
  for (const { text, pieces } of textBlocks(root, "textarea")) {
    const folded = text.toLocaleLowerCase();
    // Some capitals grow when lowered (İ); positions would then be wrong, so such a block is searched as it stands.
    const haystack = folded.length === text.length ? folded : text;
    for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + needle.length)) {
      const range = toRange(pieces, at, at + needle.length);
      if (range) ranges.push(range);
    }
  }
  return ranges;
}

/** Draws ranges over the page by the highlight of that name in prose.css; an empty list clears it. */
export function paint(name: "hit" | "found" | "found-current", ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
