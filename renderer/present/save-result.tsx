import { type ReactNode, useState } from "react";
import type { Show } from "#content/present";
import { ask, HostError } from "../bridge.ts";
import { finish } from "../saving/index.ts";
import { announce } from "../ui/index.ts";
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
  const [busy, setBusy] = useState(false);
  if (show.slide !== session.deck.slides.length - 1 || !hasResult(show)) return null;
  const save = async () => {
    setBusy(true);
    const { slide, hands, teams, clock } = show;
    try {
      const request = {
        study: session.deck.id,
        slide,
        hands: [...hands],
        teams: teams.map(plain),
        clock: plainClock(clock),
      };
      announce(finish(await ask("saveResult", request)).words);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      announce(`${error.message} ${error.remedy}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <button type="button" className={styles.save} disabled={busy} onClick={() => void save()}>
      Save what the room did…
    </button>
  );
}

function plain({ text, components }: Show["teams"][number]) {
  return { text, components: [...components] };
}

function plainClock({ spent, since }: Show["clock"]) {
  return { spent: [...spent], ...(since !== undefined && { since }) };
}
