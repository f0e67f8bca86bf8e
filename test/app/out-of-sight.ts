/** Finds what a reader cannot bring into view: words or controls that are cut off, and pages that must be scrolled sideways. */
import type { Page } from "@playwright/test";

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** An element that cuts or scrolls what reaches out of it, and the next such element around it. */
type Holder = {
  readonly edge: Box;
  readonly scrollsX: boolean;
  readonly scrollsY: boolean;
  /** Kept for screen readers alone, or shortened with an ellipsis. */
  readonly onPurpose: boolean;
  readonly around: number | undefined;
};

type Seen = {
  readonly holders: readonly Holder[];
  /** Each line of words and each control, with the innermost of the holders around it. */
  readonly things: readonly { readonly name: string; readonly box: Box; readonly within: number | undefined }[];
  readonly sideways: readonly string[];
  readonly window: Box;
};

/** Half pixels and the serifs of italic letters reach a little further than their boxes. */
const tolerance = 2;

/** One line for each thing found; empty when all can be read. */
export async function outOfSight(page: Page): Promise<readonly string[]> {
  const seen = await measure(page);
  const cut = seen.things.filter(({ box, within }) => isCut(seen, box, within)).map(({ name }) => `cut off: ${name}`);
  return [...new Set([...seen.sideways.map((name) => `sideways: ${name}`), ...cut])];
}

/** What can be scrolled into view is judged as if it stood where its scroller stands. */
function isCut(seen: Seen, box: Box, within: number | undefined): boolean {
  const holder = within === undefined ? undefined : seen.holders[within];
  if (!holder) return reachesOut(box, seen.window, true, true);
  if (holder.onPurpose) return false;
  const { edge, scrollsX, scrollsY } = holder;
  if (reachesOut(box, edge, !scrollsX, !scrollsY)) return true;
  const shown: Box = {
    left: scrollsX ? edge.left : box.left,
    right: scrollsX ? edge.right : box.right,
    top: scrollsY ? edge.top : box.top,
    bottom: scrollsY ? edge.bottom : box.bottom,
  };
  return isCut(seen, shown, holder.around);
}

function reachesOut(box: Box, edge: Box, acrossX: boolean, acrossY: boolean): boolean {
  const outX = box.left < edge.left - tolerance || box.right > edge.right + tolerance;
  const outY = box.top < edge.top - tolerance || box.bottom > edge.bottom + tolerance;
  return (acrossX && outX) || (acrossY && outY);
}

function measure(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const holders: Holder[] = [];
    const known = new Map<Element, number | undefined>();
    const toBox = ({ left, right, top, bottom }: DOMRect): Box => ({ left, right, top, bottom });
    const nameOf = (element: Element) =>
      `<${element.localName}> ${(element.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 50)}`;
    const scrolls = (overflow: string) => overflow === "auto" || overflow === "scroll";

    const holderOf = (element: Element | null): number | undefined => {
      if (!element || known.has(element)) return element ? known.get(element) : undefined;
      const around = holderOf(element.parentElement);
      const { overflowX, overflowY, clipPath, webkitLineClamp, textOverflow } = getComputedStyle(element);
      const onPurpose = clipPath !== "none" || webkitLineClamp !== "none" || textOverflow === "ellipsis";
      const holds = onPurpose || overflowX !== "visible" || overflowY !== "visible";
      const edge = toBox(element.getBoundingClientRect());
      const holder = { edge, scrollsX: scrolls(overflowX), scrollsY: scrolls(overflowY), onPurpose, around };
      known.set(element, holds ? holders.push(holder) - 1 : around);
      return known.get(element);
    };

    const things: { name: string; box: Box; within: number | undefined }[] = [];
    const add = (element: Element, boxes: Iterable<DOMRect>) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return;
      for (const box of boxes) {
        if (box.width > 1) things.push({ name: nameOf(element), box: toBox(box), within: holderOf(element) });
      }
    };
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (words.nextNode()) {
      range.selectNodeContents(words.currentNode);
      const owner = words.currentNode.parentElement;
      if (owner && range.toString().trim() !== "") add(owner, range.getClientRects());
    }
    for (const control of document.querySelectorAll("button, input, select, textarea")) {
      add(control, [control.getBoundingClientRect()]);
    }

    // Miniatures of slides are pictures: nobody reads or scrolls in them.
    const wider = (element: Element) =>
      !element.closest("[inert]") &&
      (element === document.documentElement || scrolls(getComputedStyle(element).overflowX)) &&
      element.scrollWidth > element.clientWidth + 1;
    return {
      holders,
      things,
      sideways: [...document.querySelectorAll("*")].filter(wider).map(nameOf),
      window: { left: 0, top: 0, right: innerWidth, bottom: Math.max(innerHeight, document.body.scrollHeight) },
    };
  });
}
