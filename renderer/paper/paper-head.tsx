import type { ReactNode } from "react";
import type { PaperFact } from "#content/present";
import styles from "./paper-head.module.css";

type PaperHeadProps = {
  readonly kind: string;
  readonly company: string;
  readonly title: string;
  readonly facts: readonly PaperFact[];
};

export function PaperHead({ kind, company, title, facts }: PaperHeadProps): ReactNode {
  return (
    <header className={styles.head}>
      <p className={styles.kick}>
        {kind}
        {company !== title && <span> · {company}</span>}
      </p>
      <h1>{title}</h1>
      <dl>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
