/** Times of one press on the page's own clock: from the key to the frame that shows another slide. */
export type Turn = { readonly pressed: number; readonly painted: number };

declare global {
  interface Window {
    turns?: Turn[];
  }
}

/**
 * Runs in the page once its first slide stands, in either deck alike.
 *
 * @param shown a selector that holds for the slide that is shown and for no other
 */
export function watchSlides(shown: string): void {
  const turns: Turn[] = [];
  window.turns = turns;
  let before = document.querySelector(shown)?.getAttribute("data-slide");
  let pressed: number | undefined;
  window.addEventListener(
    "keydown",
    (event) => {
      pressed = event.timeStamp;
    },
    true,
  );
  new MutationObserver(() => {
    const now = document.querySelector(shown)?.getAttribute("data-slide");
    if (pressed === undefined || now === before || now === undefined) return;
    const since = pressed;
    pressed = undefined;
    before = now;
    requestAnimationFrame(() => {
      requestAnimationFrame(() => turns.push({ pressed: since, painted: performance.now() }));
    });
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["class", "data-slide"] });
}
