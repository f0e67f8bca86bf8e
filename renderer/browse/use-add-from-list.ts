import type { ItemRef } from "#content";
import { useComingLibrary } from "../library/index.ts";
import { addPattern } from "../tray/index.ts";
import { announce, useShortcut } from "../ui/index.ts";

/**
 * Adds the pattern that the keys mean to the reply, in its first wording. What comes back does the same: the search
 * box keeps single letters for itself, so there another key means it.
 *
 * @param enabled while the list is seen; an open pattern has the key for itself
 */
export function useAddFromList(chosen: () => ItemRef | undefined, enabled: boolean): () => void {
  const coming = useComingLibrary();
  const add = async (ref: ItemRef | undefined) => {
    if (!ref) return;
    const pattern = ref.kind === "pattern" && (await coming).patterns.find((item) => item.id === ref.id);
    if (pattern) addPattern(pattern, pattern.variants[0]);
    else announce("Only patterns can be added to the reply.");
  };
  const addChosen = () => void add(chosen());
  useShortcut("t", addChosen, enabled);
  return addChosen;
}
