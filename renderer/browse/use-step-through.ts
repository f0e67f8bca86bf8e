import type { Hit } from "#content/search";
import { currentPlace, itemKey, open } from "../route.ts";
import { useShortcut } from "../ui/index.ts";
import { landing } from "./landing.ts";

/** N and P walk through the list beside the item that is read, past the patterns: those are filled in, and take the keys as words. */
export function useStepThrough(hits: readonly Hit[], enabled: boolean): void {
  const step = (by: number) => {
    const { open: here } = currentPlace();
    const readable = hits.filter((hit) => hit.ref.kind !== "pattern");
    const at = here ? readable.findIndex((hit) => itemKey(hit.ref) === itemKey(here)) : -1;
    const next = readable[at === -1 ? 0 : at + by];
    if (next) open(next.ref, landing(next));
  };
  useShortcut("n", () => step(1), enabled);
  useShortcut(".", () => step(1), enabled);
  useShortcut("p", () => step(-1), enabled);
  useShortcut(",", () => step(-1), enabled);
}
