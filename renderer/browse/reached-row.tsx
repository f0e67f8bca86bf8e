/** The row of a list of results that the keys mean while the focus stays in the search box. */
import { type ReactNode, type RefObject, useEffect, useLayoutEffect } from "react";

/** The list that a search box leads. */
export function listOf(input: EventTarget | null): HTMLElement | null {
  return input instanceof Element ? document.getElementById(input.getAttribute("aria-controls") ?? "") : null;
}

/** The option that is outlined. `aria-activedescendant` follows half a second behind the typing, so the row tells. */
export function activeKey(input: HTMLInputElement | null): string | undefined {
  return listOf(input)?.querySelector<HTMLElement>("[role=option][data-focused]")?.dataset.key;
}

/**
 * Takes the name of a row that is gone off the search box. React Aria leaves it there when rows go for another reason
 * than typing, and a screen reader would look for it.
 */
export function useNoLostRow(input: RefObject<HTMLInputElement | null>, pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!pane.current) return;
    const look = () => {
      const id = input.current?.getAttribute("aria-activedescendant");
      if (id && !document.getElementById(id)) input.current?.removeAttribute("aria-activedescendant");
    };
    const watch = new MutationObserver(look);
    watch.observe(pane.current, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [input, pane]);
}

type FirstRowProps = { readonly list: RefObject<HTMLDivElement | null>; readonly words: string };

/**
 * Lets the outline go to the first row with every answer to new words. React Aria does so with the keystroke, and so
 * on the list of the words before when the answer takes longer than the next key. Stands before the list, because
 * the list must hear of it before it looks at its new rows.
 */
export function FirstRow({ list, words }: FirstRowProps): ReactNode {
  // biome-ignore lint/correctness/useExhaustiveDependencies: more rows for the same words leave the outline where it is
  useLayoutEffect(() => {
    // Whoever is elsewhere must not find a row outlined for them when they come back.
    const typing = document.activeElement?.getAttribute("aria-controls") === list.current?.id;
    if (words.trim() === "" || !list.current || !typing) return;
    const detail = { focusStrategy: "first" };
    list.current.dispatchEvent(new CustomEvent("react-aria-focus", { cancelable: true, bubbles: true, detail }));
  }, [words]);
  return null;
}
