/** Times of one keystroke on the page's own clock, whose zero is the start of the navigation. */
export type Stroke = { readonly pressed: number; readonly painted: number };

declare global {
  interface Window {
    strokes?: Stroke[];
    /** When the search box first stood on the screen with the focus in it, so that letters would land there. */
    boxPainted?: number;
  }
}

/**
 * Runs in the page before its own scripts.
 *
 * The list names the text that it answers; the second frame after that answer stands in the page comes when the first
 * was painted.
 */
export function watchStrokes(): void {
  const strokes: Stroke[] = [];
  window.strokes = strokes;
  let pressed: number | undefined;
  window.addEventListener(
    "keydown",
    (event) => {
      pressed = event.timeStamp;
    },
    true,
  );
  const box = new MutationObserver(() => {
    if (!document.activeElement?.matches("input[type=search]")) return;
    box.disconnect();
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        window.boxPainted = performance.now();
      });
    });
  });
  box.observe(document, { subtree: true, childList: true, attributes: true });
  new MutationObserver(() => {
    const answered = document.querySelector<HTMLElement>("[data-answered]")?.dataset.answered;
    const typed = document.querySelector<HTMLInputElement>("input[type=search]")?.value;
    if (pressed === undefined || answered === undefined || answered !== typed || typed === "") return;
    const since = pressed;
    pressed = undefined;
    requestAnimationFrame(() => {
      requestAnimationFrame(() => strokes.push({ pressed: since, painted: performance.now() }));
    });
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-answered"] });
}
