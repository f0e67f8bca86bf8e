import { useState } from "react";
import type { Pattern } from "#content";
import type { OwnReply } from "#contract";
import { useLibrary } from "../library/index.ts";
import { useOwnReplies } from "../own/index.ts";
import { usePlace } from "../route.ts";
import type { Chosen } from "./chosen.ts";
import { useFound } from "./use-found.ts";

export type Choosing = {
  readonly own: readonly OwnReply[];
  /** What the list had found, where it was narrowed. */
  readonly found: readonly string[] | undefined;
  readonly chosen: Chosen;
  readonly patterns: readonly Pattern[];
  readonly ownChosen: readonly OwnReply[];
  readonly choose: (chosen: Chosen) => void;
};

/** The replies to export: at first what was open, else what the list had found, else everything. */
export function useChosen(): Choosing {
  const library = useLibrary();
  const { open, own: openOwn } = usePlace();
  const state = useOwnReplies();
  const found = useFound();
  const [picked, choose] = useState<Chosen>();
  const own = state.kind === "loaded" ? state.replies : [];
  const chosen = picked ?? first();

  function first(): Chosen {
    if (open?.kind === "pattern") return { patterns: new Set([open.id]), own: new Set() };
    if (openOwn) return { patterns: new Set(), own: new Set([openOwn]) };
    if (found) return { patterns: new Set(found), own: new Set() };
    return { patterns: new Set(library.patterns.map(({ id }) => id)), own: new Set(own.map(({ id }) => id)) };
  }
  return {
    own,
    found,
    chosen,
    patterns: library.patterns.filter(({ id }) => chosen.patterns.has(id)),
    ownChosen: own.filter(({ id }) => chosen.own.has(id)),
    choose,
  };
}
