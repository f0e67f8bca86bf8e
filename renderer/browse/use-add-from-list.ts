import type { ItemRef } from "#content";
import { useComingLibrary } from "../library/index.ts";
import { shownOwnReply } from "../own/index.ts";
import { addOwn, addPattern } from "../tray/index.ts";
import { announce, useShortcut } from "../ui/index.ts";

/**
 * Adds the pattern or the own reply that the keys mean to the reply, in its first wording. What comes back does the same: the search
 * box keeps single letters for itself, so there another key means it.
 *
 * @param chosen the item that the keys mean
 * @param chosenOwn the same, when they mean one of the reader's own replies
 * @param enabled while the list is seen; an open one has the key for itself
 */
export function useAddFromList(
  chosen: () => ItemRef | undefined,
  chosenOwn: () => string | undefined,
  enabled: boolean,
): () => void {
  const coming = useComingLibrary();
  const add = async (ref: ItemRef | undefined) => {
    if (!ref) return;
    const pattern = ref.kind === "pattern" && (await coming).patterns.find((item) => item.id === ref.id);
    if (pattern) addPattern(pattern, pattern.variants[0]);
    else announce("Only patterns can be added to the reply.");
  };
  const addChosen = () => {
    const own = shownOwnReply(chosenOwn() ?? "");
    if (own) addOwn(own);
    else void add(chosen());
  };
  useShortcut("t", addChosen, enabled);
  return addChosen;
}
