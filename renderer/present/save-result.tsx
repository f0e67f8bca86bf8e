import type { ReactNode } from "react";
import type { Show } from "#content/present";
import { ask } from "../bridge.ts";
import { finish, useSaving } from "../saving/index.ts";
import type { Session } from "./session.ts";
import styles from "./stage.module.css";
import { useShow } from "./use-show.ts";

/** Whether the room left anything that could be kept; time alone is nothing. */
function hasResult({ hands, teams }: Show): boolean {
  return hands.length > 0 || teams.some(({ text }) => text.trim() !== "");
}

/** Offered on the last slide. Whoever does not press it has thrown votes and texts away: they stand in memory alone. */
export function SaveResult({ session }: { readonly session: Session }): ReactNode {
  const { show } = useShow(session);
  const { busy, run } = useSaving();
  if (show.slide !== session.deck.slides.length - 1 || !hasResult(show)) return null;
  const { slide, hands, teams, clock } = show;
  const save = async () => {
    return finish(await ask("saveResult", { study: session.deck.id, slide, hands, teams, clock })).words;
  };
  return (
    <button type="button" className={styles.save} disabled={busy} onClick={() => run(save)}>
      Save what the room did…
    </button>
  );
}
