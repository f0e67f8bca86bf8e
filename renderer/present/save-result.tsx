import type { ReactNode } from "react";
import { type Room, spentBySteps } from "#content/present";
import { ask } from "../bridge.ts";
import { finish, useSaving } from "../saving/index.ts";
import type { Session } from "./session.ts";
import styles from "./stage.module.css";
import { useShow } from "./use-show.ts";

/** Whether the room left anything that could be kept; time alone is nothing. */
function hasResult({ hands, teams }: Room): boolean {
  return hands.length > 0 || teams.some(({ text }) => text.trim() !== "");
}

/** Offered on the last slide of a case. Whoever does not press it has thrown votes and texts away: they stand in memory alone. */
export function SaveResult({ session }: { readonly session: Session }): ReactNode {
  const { show, stop, room } = useShow(session);
  const { busy, run } = useSaving();
  const { programme } = session;
  const isLast = programme.stops[show.slide + 1]?.chapter !== stop.chapter;
  if (!isLast || !hasResult(room)) return null;
  const save = async () => {
    const spent = spentBySteps(show, programme, Date.now()).filter(
      (_, step) => programme.steps[step]?.chapter === stop.chapter,
    );
    return finish(await ask("saveResult", { study: stop.deck.id, ...room, spent })).words;
  };
  return (
    <button type="button" className={styles.save} disabled={busy} onClick={() => run(save)}>
      Save what the room did…
    </button>
  );
}
