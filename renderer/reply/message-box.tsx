import { type ReactNode, useId } from "react";
import { changeTray } from "../tray/index.ts";
import styles from "./message-box.module.css";

type MessageBoxProps = {
  readonly message: string;
  /** How many values were found in it. */
  readonly found: number;
};

/** What the customer wrote, in sight while the reply is put together. */
export function MessageBox({ message, found }: MessageBoxProps): ReactNode {
  const id = useId();
  const hintId = useId();
  return (
    <div className={styles.box}>
      <label htmlFor={id}>The customer’s message</label>
      <textarea
        id={id}
        value={message}
        placeholder="Paste it here"
        autoComplete="off"
        spellCheck="false"
        rows={3}
        aria-describedby={hintId}
        onChange={(event) => {
          const { value } = event.target;
          changeTray((tray) => ({ ...tray, message: value }), "changing the customer’s message", "message");
        }}
      />
      <p id={hintId} className={styles.hint}>
        {message === "" ? "Kept in memory only, never saved." : `${foundWords(found)} Never saved.`}
      </p>
    </div>
  );
}

function foundWords(found: number): string {
  if (found === 0) return "No names, numbers, sums or days were found in it.";
  return found === 1
    ? "One value was found in it, and is offered where a field may want it."
    : `${found} values were found in it, and are offered where a field may want them.`;
}
