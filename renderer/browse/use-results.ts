import { useEffect, useMemo, useState } from "react";
import type { ItemKind } from "#content";
import type { SearchRequest } from "#content/search";
import { useKept } from "../keeping/index.ts";
import { usePlace, type View } from "../route.ts";
import { type SearchState, useSearch } from "../search/index.ts";

const kindsOf: Record<View, readonly ItemKind[] | undefined> = {
  library: undefined,
  patterns: ["pattern"],
  research: ["principle", "phrase"],
  reply: undefined,
  check: undefined,
  sessions: undefined,
  preferences: undefined,
  about: undefined,
  export: ["pattern"],
  import: ["pattern"],
  translate: ["pattern"],
  quick: undefined,
};

/** CSS pixels: of the search box with what stands below it, and of one of the least rows. */
const boxHeight = 150;
const rowHeight = 104;
/** More than any library holds: asked for when the typing rests, so that no list ends before its results do. */
const everything = 1000;
const restAfter = 250;

const resting: SearchState = { kind: "loading" };

/** As many rows as the window can show: what a keystroke asks for. */
function seenAtOnce(): number {
  return Math.ceil(Math.max(window.innerHeight - boxHeight, rowHeight) / rowHeight);
}

/** The results for what is typed, in the reader's place: the first rows at once, the rest when the typing rests. */
export function useResults(typed: string): SearchState {
  const { view, filters } = usePlace();
  const { language } = useKept((kept) => kept.preferences);
  const first: SearchRequest = useMemo(() => {
    const kinds = kindsOf[view];
    const limit = typed.trim() === "" ? everything : seenAtOnce();
    return { text: typed, filters, lang: language, limit, ...(kinds && { kinds }) };
  }, [typed, filters, view, language]);

  const [rested, setRested] = useState<SearchRequest>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(first), restAfter);
    return () => clearTimeout(timer);
  }, [first]);
  const request = useMemo(
    () => (rested === first && first.limit !== everything ? { ...first, limit: everything } : first),
    [rested, first],
  );
  // The reply's own search has the worker to itself; on return the place is another one and the list asks anew.
  const state = useSearch(view === "reply" ? undefined : request);
  return view === "reply" ? resting : state;
}
