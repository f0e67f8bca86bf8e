import type { ReactNode } from "react";
import type { Lost } from "#content/exchange";
import styles from "./losses.module.css";

type LossesProps = {
  /** How many things, as a heading says it. */
  readonly title: string;
  readonly lost: readonly Lost[];
};

/** What does not come through, by reason; what the reason holds for stands beneath it. */
export function Losses({ title, lost }: LossesProps): ReactNode {
  if (lost.length === 0) return null;
  const byReason = new Map<string, Lost[]>();
  for (const one of lost) byReason.set(one.why, [...(byReason.get(one.why) ?? []), one]);
  return (
    <section className={styles.losses} aria-label={title}>
      <h3>{title}</h3>
      {[...byReason].map(([why, things]) => (
        <details key={why}>
          <summary>
            <span className={styles.count}>{things.length}</span> {sentence(why)}
          </summary>
          <ul>
            {things.map((thing) => (
              <li key={`${thing.pattern}\n${thing.what}`}>
                <b>{thing.pattern}</b>: {thing.what}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function sentence(clause: string): string {
  return `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}.`;
}
