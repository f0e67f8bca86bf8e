import type { ReactNode } from "react";
import type { AnswerSheet } from "#content/present";
import styles from "./short-sources.module.css";

/** How far the case can be trusted, and where each fact comes from: somebody in the room will ask. */
export function FullSources({
  confidence,
  claims,
  sources,
}: Pick<AnswerSheet, "confidence" | "claims" | "sources">): ReactNode {
  return (
    <footer className={styles.full}>
      <h2>If somebody asks how we know</h2>
      <p>{confidence}</p>
      {claims.length > 0 && (
        <ul>
          {claims.map(({ claim, because }) => (
            <li key={claim}>
              <b>{claim}</b> {because}
            </li>
          ))}
        </ul>
      )}
      <ol>
        {sources.map(({ title, author, publisher, date, language, supports }) => (
          <li key={`${title} ${publisher} ${date} ${supports}`}>
            <cite lang={language}>{title}</cite>. {[author, publisher, date].filter(Boolean).join(", ")}. {supports}
          </li>
        ))}
      </ol>
    </footer>
  );
}
