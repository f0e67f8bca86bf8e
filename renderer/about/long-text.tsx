import type { ReactNode } from "react";
import styles from "./about-page.module.css";

/** Text as it stands in its file, in a box that scrolls. */
export function LongText({ label, text }: { readonly label: string; readonly text: string }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.text} tabIndex={0} aria-label={label}>
      <pre>{text}</pre>
    </section>
  );
}
