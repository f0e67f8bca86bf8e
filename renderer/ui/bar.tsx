import type { ReactNode } from "react";
import styles from "./bar.module.css";

type BarProps = {
  readonly label: string;
  /** What leads away, at the near end; the rest stands at the far end. */
  readonly start: ReactNode;
  readonly children: ReactNode;
};

/** What can be done with the open page, always in sight. */
export function Bar({ label, start, children }: BarProps): ReactNode {
  return (
    <section className={styles.bar} aria-label={label} data-screen-only="">
      {start}
      <span className={styles.space} />
      {children}
    </section>
  );
}
