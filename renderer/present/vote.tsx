import type { ReactNode } from "react";
import { countHands, type Deck, type DeckOption, leading, type Room, type RoomAction } from "#content/present";
import { Prose } from "../ui/index.ts";
import styles from "./vote.module.css";

type VoteProps = { readonly deck: Deck; readonly room: Room; readonly act: (action: RoomAction) => void };

/** The replies that the room chooses from; a press or its number counts one hand. */
export function Vote({ deck, room, act }: VoteProps): ReactNode {
  const counts = countHands(room, deck);
  const ahead = leading(counts);
  return (
    <ol className={styles.options} data-many={deck.options.length > 4 ? "" : undefined}>
      {deck.options.map(({ label, html }, option) => (
        <li key={label} data-ahead={ahead.includes(option) ? "" : undefined}>
          <button
            type="button"
            aria-label={`Count a hand for ${option + 1}: ${label}`}
            onClick={() => act({ kind: "raise", option })}
          >
            {option + 1}
          </button>
          <Words label={label} html={html} />
          <output aria-label={`Hands for ${option + 1}`}>{counts[option]}</output>
        </li>
      ))}
    </ol>
  );
}

/** The same replies where no hands are counted: on paper. */
export function Replies({ deck }: Pick<VoteProps, "deck">): ReactNode {
  return (
    <ol className={styles.options} data-many={deck.options.length > 4 ? "" : undefined}>
      {deck.options.map(({ label, html }, option) => (
        <li key={label}>
          <span className={styles.number}>{option + 1}</span>
          <Words label={label} html={html} />
        </li>
      ))}
    </ol>
  );
}

function Words({ label, html }: Pick<DeckOption, "label" | "html">): ReactNode {
  return (
    <div>
      <b>{label}</b>
      <Prose html={html} onLink={() => {}} lang="en" />
    </div>
  );
}

/** What was counted, for those who cannot see the numbers. */
export function countTold(deck: Deck, room: Room): string {
  const last = room.hands.at(-1);
  if (last === undefined) return "No hands";
  return `${deck.options[last]?.label}: ${countHands(room, deck)[last]}`;
}
