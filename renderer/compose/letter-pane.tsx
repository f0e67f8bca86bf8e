import type { ReactNode } from "react";
import { type Draft, toPieces } from "#content/compose";
import { focusTag } from "../desk/index.ts";
import { focusField, stillNeeded } from "./gaps.ts";
import { Letter } from "./letter.tsx";
import styles from "./letter-pane.module.css";
import type { Copying } from "./use-copying.ts";

type LetterPaneProps = {
  readonly draft: Draft;
  readonly copying: Copying;
  /** What can be done with the letter, above it. */
  readonly bar: ReactNode;
};

/** The letter as it will be sent, what can be done with it, and a line that says what is missing or how the copy ended. */
export function LetterPane({ draft, copying, bar }: LetterPaneProps): ReactNode {
  const { gaps, tried, outcome, form, copySubject } = copying;
  return (
    <section className={styles.preview} aria-label="Preview">
      {bar}
      <Letter
        filled={toPieces(draft)}
        tried={tried}
        onGap={(name) => focusField(form.current, name)}
        onTag={focusTag}
        {...(draft.variant.subject && { onCopySubject: copySubject })}
      />
      <p className={styles.say} data-screen-only="" data-outcome={outcome?.kind}>
        {outcome ? outcome.message : stillNeeded(gaps)}
      </p>
    </section>
  );
}
