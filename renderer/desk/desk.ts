import { type DeskId, type Draft, deskProfile } from "#content/compose";
import { useKept } from "../keeping/index.ts";

/** The help desk that copies are for; undefined while the writer has chosen none. */
export function useDesk(): DeskId | undefined {
  const desk = useKept((kept) => kept.preferences.desk);
  return desk === "none" ? undefined : desk;
}

/**
 * A draft whose tags are the desk's. What a desk fills in and is typed all the same, even if it is still empty, is the
 * writer's for this one reply.
 */
export function draftFor(desk: DeskId | undefined, draft: Draft): Draft {
  return { ...draft, desk, byHand: Object.keys(draft.values).filter((name) => name.startsWith("@")) };
}

export function deskName(desk: DeskId | undefined): string {
  return desk ? deskProfile(desk).name : "any help desk";
}
