import type { ReactNode } from "react";
import type { Source } from "#content";
import type { AnswerSheet } from "#content/present";
import styles from "./short-sources.module.css";

function toldBy({ author, publisher, date }: Pick<Source, "author" | "publisher" | "date">): string {
  const told = [author, publisher, date].filter(Boolean).join(", ");
  return told === "" ? "" : `${told}. `;
}

/** How far the case can be trusted, and where each fact comes from: somebody in the room will ask. */
export function FullSources({ claims, sources }: Pick<AnswerSheet, "claims" | "sources">): ReactNode {
  return (
    <footer className={styles.full}>
      <h2>If somebody asks how we know</h2>
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
            <cite lang={language}>{title}</cite>. {toldBy({ author, publisher, date })}
            {supports}
          </li>
        ))}
      </ol>
    </footer>
  );
}
