import type { ReactNode } from "react";
import styles from "./lines.module.css";

type LinesProps = {
  readonly name: string;
  /** As many as the largest page has room for; what does not fit is cut off, so that the lines end where the page does. */
  readonly most: number;
};

/** Ruled lines that take whatever room a page leaves. Borders, because browsers leave out backgrounds unless told. */
export function Lines({ name, most }: LinesProps): ReactNode {
  return (
    <div className={styles.room}>
      <p className={styles.name}>{name}</p>
      <div className={styles.lines} aria-hidden="true">
        {Array.from({ length: most }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all alike
          <i key={line} />
        ))}
      </div>
    </div>
  );
}
