import type { ReactNode } from "react";
import styles from "./lines.module.css";

/** More than any page has room for; what does not fit is cut off, so that the lines end where the page does. */
const most = Array.from({ length: 32 }, (_, line) => line);

/** Ruled lines that take whatever room a page leaves. Borders, because browsers leave out backgrounds unless told. */
export function Lines({ name }: { readonly name: string }): ReactNode {
  return (
    <div className={styles.room}>
      <p className={styles.name}>{name}</p>
      <div className={styles.lines} aria-hidden="true">
        {most.map((line) => (
          <i key={line} />
        ))}
      </div>
    </div>
  );
}
