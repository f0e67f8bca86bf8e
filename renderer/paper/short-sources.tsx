import type { ReactNode } from "react";
import type { Handout } from "#content/present";
import styles from "./short-sources.module.css";

/** Enough to find a source again; what it supports would tell how the case ended. */
export function ShortSources({ sources }: Pick<Handout, "sources">): ReactNode {
  return (
    <footer className={styles.sources}>
      <h2>Sources</h2>
      <ol>
        {sources.map(({ title, author, publisher, date, language }) => (
          <li key={`${title} ${publisher} ${date}`}>
            <cite lang={language}>{title}</cite>. {[author, publisher, date].filter(Boolean).join(", ")}
          </li>
        ))}
      </ol>
    </footer>
  );
}
