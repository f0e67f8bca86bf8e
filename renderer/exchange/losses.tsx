import type { ReactNode, Ref } from "react";
import type { Lost } from "#content/exchange";
import styles from "./losses.module.css";

type LossesProps = {
  /** Whoever says elsewhere that something is lost may lead here. */
  readonly ref?: Ref<HTMLElement>;
  /** How many things, as a heading says it. */
  readonly title: string;
  readonly lost: readonly Lost[];
};

/** What does not come through, by reason; what the reason holds for stands beneath it. */
export function Losses({ ref, title, lost }: LossesProps): ReactNode {
  if (lost.length === 0) return null;
  const byReason = new Map<string, Lost[]>();
  for (const one of lost) byReason.set(one.why, [...(byReason.get(one.why) ?? []), one]);
  return (
    <section ref={ref} tabIndex={-1} className={styles.losses} aria-label={title}>
      <h3>{title}</h3>
      {[...byReason].map(([why, things]) => (
        <details key={why}>
          <summary>
            <span className={styles.count}>{things.length}</span> <b>{named(things)}</b>: {why}.
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

/** More are counted. */
const namedThings = 2;

function named(things: readonly Lost[]): string {
  const all = [...new Set(things.map(({ what }) => what))];
  const rest = all.length - namedThings;
  const words = all.slice(0, namedThings).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
