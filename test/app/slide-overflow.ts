/** Shows slides one after another in the open page and tells which words on them cannot be seen. */
import type { Page } from "@playwright/test";

type Stop = { readonly hash: string; readonly slide: string };

export type Measure = {
  /** Addresses of slides, and the name of the slide that each shows. */
  readonly stops: readonly Stop[];
  /** Of letters, in percent. */
  readonly sizes: readonly number[];
  readonly windows: readonly { readonly width: number; readonly height: number }[];
  readonly looks: readonly string[];
};

export type Measured = { readonly times: number; readonly faults: readonly string[] };

/**
 * Goes to each slide and measures it at every size of letters, in every window and look.
 *
 * A slide is measured by its stage and knows nothing of the window, so the stage is given the size of each
 * window within one that is larger. How the app itself sets a size of letters is read off the first slide and
 * written to the others. That lets the whole library be measured in half a minute.
 */
export function measureSlides(page: Page, measure: Measure): Promise<Measured> {
  return page.evaluate(async ({ stops, sizes, windows, looks }) => {
    const told = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 60);

    /** Every line of words below an element, with the element that holds it. */
    const linesOf = (slide: Element): { readonly box: DOMRect; readonly owner: Element }[] => {
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const nodes: Node[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      return nodes.flatMap((node) => {
        const owner = node.parentElement;
        if (!owner || owner.closest(".visually-hidden, textarea") || !node.textContent?.trim()) return [];
        range.selectNodeContents(node);
        return [...range.getClientRects()].map((box) => ({ box, owner }));
      });
    };

    const cutOff = (slide: Element): string[] => {
      const edge = slide.getBoundingClientRect();
      const footer = slide.querySelector("footer");
      const foot = footer?.getBoundingClientRect().top ?? edge.bottom;
      const body = footer?.previousElementSibling;
      const scrolling = [...slide.querySelectorAll(":not(textarea)")]
        .filter((box) => box.scrollHeight > box.clientHeight + 1 && getComputedStyle(box).overflowY === "auto")
        .map((box) => `scrolls by ${box.scrollHeight - box.clientHeight}: ${told(box)}`);
      const outside = linesOf(slide).filter(({ box, owner }) => {
        const below = box.bottom > (body?.contains(owner) ? foot : edge.bottom) + 1;
        return below || box.left < edge.left - 1 || box.right > edge.right + 1 || box.top < edge.top - 1;
      });
      return [...new Set([...scrolling, ...outside.map(({ owner }) => `out of its slide: ${told(owner)}`)])];
    };

    const stand = async (hash: string, name: string) => {
      const arrived = new Promise((resolve) => window.addEventListener("hashchange", resolve, { once: true }));
      if (location.hash !== hash) {
        location.hash = hash;
        await arrived;
      }
      for (let wait = 0; wait < 400; wait++) {
        const slide = document.querySelector(`main [data-slide="${name}"]`);
        if (slide) return slide;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      throw new Error(`${hash} did not show ${name}`);
    };

    const frameOf = (slide: Element) => {
      const frame = slide.parentElement;
      if (!frame) throw new Error("the slide stands in no frame");
      return frame;
    };

    /** What the app writes to the frame of a slide for letters of this size. */
    const styleAt = async (size: number, { hash, slide }: Stop) => {
      const frame = frameOf(await stand(`${hash}&size=${size}`, slide));
      while (frame.dataset.size !== `${size}`) await new Promise((resolve) => setTimeout(resolve, 5));
      return frame.getAttribute("style") ?? "";
    };

    const styles: { readonly size: number; readonly style: string }[] = [];
    const [first] = stops;
    if (first) for (const size of sizes) styles.push({ size, style: await styleAt(size, first) });
    const ways = styles.flatMap((letters) =>
      windows.flatMap((frame) => looks.map((look) => ({ ...letters, ...frame, look }))),
    );

    let times = 0;
    const measureOne = (slide: Element, hash: string) => {
      const frame = frameOf(slide);
      const stage = slide.closest("main");
      if (!stage) throw new Error("the slide stands on no stage");
      return ways.flatMap(({ size, style, width, height, look }) => {
        frame.setAttribute("style", style);
        Object.assign(frame.dataset, { size, look });
        Object.assign(stage.style, { width: `${width}px`, height: `${height}px` });
        times += 1;
        return cutOff(slide).map((fault) => `${hash} ${size} % ${look} ${width}x${height}: ${fault}`);
      });
    };

    const faults: string[] = [];
    for (const { hash, slide } of stops) faults.push(...measureOne(await stand(hash, slide), hash));
    return { times, faults };
  }, measure);
}
