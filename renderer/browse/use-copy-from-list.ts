import type { ItemRef } from "#content";
import { missing } from "#content/compose";
import { copyDraft, copyWithoutAsking, filledDraft, plainDraft } from "../clipboard/index.ts";
import { draftFor, useDesk } from "../desk/index.ts";
import { useKeeper } from "../keeping/index.ts";
import { useComingLibrary } from "../library/index.ts";
import { shownOwnReply } from "../own/index.ts";
import { open, openOwn } from "../route.ts";
import { announce, useShortcut } from "../ui/index.ts";

/**
 * Copies a pattern or a better wording straight from the list; a pattern that has to be filled in opens instead.
 *
 * @param chosen the item that the keys mean
 * @param chosenOwn the same, when they mean one of the reader's own replies
 * @param enabled while the list is seen; where a pattern is being filled in, the keys copy that one
 */
export function useCopyFromList(
  chosen: () => ItemRef | undefined,
  chosenOwn: () => string | undefined,
  enabled: boolean,
): void {
  const coming = useComingLibrary();
  const desk = useDesk();
  const keeper = useKeeper();
  const copy = async (ref: ItemRef | undefined) => {
    const library = await coming;
    if (ref?.kind === "pattern") {
      const pattern = library.patterns.find((item) => item.id === ref.id);
      const draft = pattern && copyWithoutAsking(pattern, desk);
      if (!draft) return open(ref);
      const { kind, message } = await copyDraft(draft);
      if (kind === "copied") keeper.countCopy(ref.id);
      announce(message);
    } else if (ref?.kind === "phrase") {
      const phrase = library.phrases.find((item) => item.id === ref.id);
      if (phrase) announce((await copyDraft(plainDraft(phrase.better, desk))).message);
    }
  };
  const copyOwn = async (id: string) => {
    const reply = shownOwnReply(id);
    if (!reply) return;
    const draft = draftFor(desk, { variant: reply, fields: reply.fields, values: {} });
    if (missing(draft).length > 0) openOwn(id);
    else announce((await copyDraft(filledDraft(draft, "strict"))).message);
  };
  const copyChosen = () => {
    const id = chosenOwn();
    void (id === undefined ? copy(chosen()) : copyOwn(id));
  };
  useShortcut("Ctrl+Shift+C", copyChosen, enabled);
  useShortcut("c", copyChosen, enabled);
}
