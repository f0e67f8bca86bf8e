import type { ItemRef } from "#content";
import { copyDraft, copyWithoutAsking, plainDraft } from "../clipboard/index.ts";
import { useComingLibrary } from "../library/index.ts";
import { open } from "../route.ts";
import { announce, useShortcut } from "../ui/index.ts";

/**
 * Copies a pattern or a better wording straight from the list; a pattern that has to be filled in opens instead.
 *
 * @param chosen the item that the keys mean
 * @param enabled while the list is seen; where a pattern is being filled in, the keys copy that one
 */
export function useCopyFromList(chosen: () => ItemRef | undefined, enabled: boolean): void {
  const coming = useComingLibrary();
  const copy = async (ref: ItemRef | undefined) => {
    const library = await coming;
    if (ref?.kind === "pattern") {
      const pattern = library.patterns.find((item) => item.id === ref.id);
      const draft = pattern && copyWithoutAsking(pattern);
      if (draft) announce((await copyDraft(draft)).message);
      else open(ref);
    } else if (ref?.kind === "phrase") {
      const phrase = library.phrases.find((item) => item.id === ref.id);
      if (phrase) announce((await copyDraft(plainDraft(phrase.better))).message);
    }
  };
  useShortcut("Ctrl+Shift+C", () => void copy(chosen()), enabled);
  useShortcut("c", () => void copy(chosen()), enabled);
}
