import type { ReactNode } from "react";
import styles from "./marked-text.module.css";

type MarkedTextProps = {
  readonly text: string;
  /** Ranges to mark, as [start, end) in UTF-16 units, in order and without overlap. */
  readonly marks: readonly (readonly [number, number])[];
};

/** Plain text with the found words marked. */
export function MarkedText({ text, marks }: MarkedTextProps): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at || end > text.length) continue;
    parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} className={styles.mark}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
