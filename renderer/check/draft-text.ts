/**
 * The reply that is checked, and the language chosen for it. In memory alone and only while the app is open: it stays
 * through a look at a case, and no file, address or storage of the browser ever holds it.
 */
import { useSyncExternalStore } from "react";
import type { Language } from "#content";
import { goTo, home } from "../route.ts";

type DraftText = {
  readonly text: string;
  /** Told from the text when left out. */
  readonly lang?: Language;
  /** What stood here before a reply was brought from elsewhere; it can be had back. */
  readonly before?: string;
};

let draft: DraftText = { text: "" };
const listeners = new Set<() => void>();

function set(next: DraftText): void {
  draft = next;
  for (const listener of listeners) listener();
}

export function useDraftText(): DraftText {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => draft,
  );
}

export function currentDraft(): DraftText {
  return draft;
}

/** What the writer typed or pasted. */
export function writeDraft(text: string): void {
  set({ ...draft, text });
}

export function chooseLanguage(lang: Language | undefined): void {
  const { lang: _, ...rest } = draft;
  set({ ...rest, ...(lang && { lang }) });
}

export function forgetBefore(): void {
  const { before: _, ...rest } = draft;
  set(rest);
}

/**
 * Opens the check with a reply, as plain text; a draft that stood there is offered back.
 *
 * An empty text opens the check as it was left.
 */
export function checkReply(text: string): void {
  if (text !== "" && text !== draft.text) {
    set({ text, ...(draft.text.trim() !== "" && { before: draft.text }) });
  }
  goTo({ ...home, view: "check" });
}
