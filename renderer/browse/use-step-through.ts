import type { Hit } from "#content/search";
import { currentPlace, itemKey, open } from "../route.ts";
import { useShortcut } from "../ui/index.ts";

/** N and P walk through the list while its items are read. */
export function useStepThrough(hits: readonly Hit[]): void {
  const step = (by: number) => {
    const { open: here } = currentPlace();
    const at = here ? hits.findIndex((hit) => itemKey(hit.ref) === itemKey(here)) : -1;
    const next = hits[at === -1 ? 0 : at + by];
    if (next) open(next.ref);
  };
  useShortcut("n", () => step(1));
  useShortcut(".", () => step(1));
  useShortcut("p", () => step(-1));
  useShortcut(",", () => step(-1));
}
