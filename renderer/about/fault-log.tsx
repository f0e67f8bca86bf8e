import type { ReactNode } from "react";
import type { About } from "#contract";
import styles from "./about-page.module.css";
import { LongText } from "./long-text.tsx";

/** Where the log of faults lies and what is in it. The menu of the desktop window opens the file itself. */
export function FaultLog({ log: { file, text } }: { readonly log: About["log"] }): ReactNode {
  return (
    <section className={styles.group}>
      <h2>Log of faults</h2>
      <p>
        When something in Amends fails that it did not foresee, it writes down when that was, in which version, and
        where in its own scripts. Nothing that was typed, searched or opened is written there, and the file goes nowhere
        unless you send it.
      </p>
      <p className={styles.file}>{file}</p>
      {text === "" ? (
        <p className={styles.soft}>No fault was written down.</p>
      ) : (
        <details>
          <summary>{countLines(text)}</summary>
          <LongText label="Log of faults" text={text} />
        </details>
      )}
    </section>
  );
}

function countLines(text: string): string {
  const lines = text.trimEnd().split("\n").length;
  return lines === 1 ? "1 fault" : `${lines} faults`;
}
