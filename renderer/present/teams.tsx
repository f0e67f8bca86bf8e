import { type ReactNode, useId } from "react";
import { mostTeams, type Room, type RoomAction, teamTextLength } from "#content/present";
import styles from "./teams.module.css";

type TeamsProps = { readonly room: Room; readonly act: (action: RoomAction) => void };

/** Each team's own apology, typed by whoever sits at the keyboard. Nothing of it is kept. */
export function Teams({ room, act }: TeamsProps): ReactNode {
  return (
    <div className={styles.teams} data-count={room.teams.length}>
      {room.teams.map(({ text }, team) => (
        <TeamField
          // biome-ignore lint/suspicious/noArrayIndexKey: teams are told apart by their number alone
          key={team}
          number={team + 1}
          text={text}
          onText={(words) => act({ kind: "write", team, text: words })}
        />
      ))}
      {room.teams.length < mostTeams && (
        <button type="button" className={styles.add} onClick={() => act({ kind: "add-team" })}>
          One more team
        </button>
      )}
    </div>
  );
}

type TeamFieldProps = { readonly number: number; readonly text: string; readonly onText: (text: string) => void };

function TeamField({ number, text, onText }: TeamFieldProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.team}>
      <label htmlFor={id}>Team {number}</label>
      <textarea
        id={id}
        value={text}
        maxLength={teamTextLength}
        spellCheck="false"
        autoComplete="off"
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  );
}
