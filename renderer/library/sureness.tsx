import type { ReactNode } from "react";
import { labelOf, useLibrary } from "./library.tsx";
import styles from "./sureness.module.css";

/** How far a case or note can be trusted, in words; the filling of the circle says it again. */
export function Sureness({ level }: { readonly level: string }): ReactNode {
  const library = useLibrary();
  return (
    <span className={styles.sure}>
      <span className={styles.circle} data-level={level} aria-hidden="true" />
      {labelOf(library, "confidence", level)}
    </span>
  );
}
