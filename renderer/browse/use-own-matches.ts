import { useMemo } from "react";
import type { OwnReply } from "#contract";
import { findOwn, useOwnReplies, useUndoKey } from "../own/index.ts";
import { usePlace } from "../route.ts";
import { hasFilters } from "./filters.ts";

const none: readonly OwnReply[] = [];

/** The reader's own replies for these words, where patterns are looked for; filters say nothing of them. */
export function useOwnMatches(words: string, enabled: boolean): readonly OwnReply[] {
  const { view, filters } = usePlace();
  const wanted = view === "patterns" || (view === "library" && words.trim() !== "");
  const own = useOwnReplies(wanted);
  useUndoKey(enabled);
  const replies = own.kind === "loaded" ? own.replies : none;
  return useMemo(
    () => (wanted && !hasFilters(filters) ? findOwn(replies, words) : none),
    [replies, words, wanted, filters],
  );
}
