import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components";
import type { SearchAnswer } from "#content/search";
import type { SearchState } from "../search/index.ts";
import { hasFilters } from "./filters.ts";
import styles from "./outcome.module.css";

type OutcomeProps = {
  readonly state: SearchState;
  /** How many of the reader's own replies were found. */
  readonly own?: number;
  /** Left out where the rows do not say why they are there. */
  readonly explaining?: { readonly on: boolean; readonly onChange: (on: boolean) => void };
};

/** One line under the search box that says what was found and how the words were read; screen readers hear it. */
export function Outcome({ state, own = 0, explaining }: OutcomeProps): ReactNode {
  if (state.kind === "failed") {
    return (
      <p className={styles.failed} role="alert">
        The search has stopped: {state.reason} Reload the page to start it again; nothing of yours is lost.
      </p>
    );
  }
  const answer = state.kind === "answered" ? state.answer : undefined;
  const searching = answer !== undefined && answer.kind !== "everything" && answer.hits.length > 0;
  return (
    <div className={styles.line}>
      <p role="status">
        {state.kind === "answered" && <Told answer={state.answer} filtered={hasFilters(state.request.filters)} />}
        {state.kind === "answered" && own > 0 && ` ${own} of your own.`}
      </p>
      {searching && explaining && (
        <ToggleButton className={styles.why ?? ""} isSelected={explaining.on} onChange={explaining.onChange}>
          Why these?
        </ToggleButton>
      )}
    </div>
  );
}

type ToldProps = { readonly answer: SearchAnswer; readonly filtered: boolean };

function Told({ answer, filtered }: ToldProps): ReactNode {
  const found = countsInWords(answer);
  switch (answer.kind) {
    case "everything":
      return found;
    case "nothing":
      return filtered
        ? "Nothing about that fits these filters."
        : "Nothing here is about that. Try the words a customer would use, or a company’s name.";
    case "relaxed":
      return (
        <>
          <Corrections answer={answer} />
          Nothing has all these words. Closest: {found}
        </>
      );
    case "results":
      return (
        <>
          <Corrections answer={answer} />
          {found}
        </>
      );
  }
}

function Corrections({ answer }: { readonly answer: SearchAnswer }): ReactNode {
  return answer.corrections.map(({ typed, shown }) => (
    <span key={typed}>
      Showing <em className={styles.shown}>{shown}</em> for “{typed}”.{" "}
    </span>
  ));
}

const names = {
  case: ["case", "cases"],
  pattern: ["pattern", "patterns"],
  principle: ["research note", "research notes"],
  phrase: ["phrase", "phrases"],
} as const;

function countsInWords(answer: SearchAnswer): string {
  const kinds = ["case", "pattern", "principle", "phrase"] as const;
  const parts = kinds
    .filter((kind) => answer.totals[kind] > 0)
    .map((kind) => `${answer.totals[kind]} ${names[kind][answer.totals[kind] === 1 ? 0 : 1]}`);
  return parts.length > 0 ? `${parts.join(", ")}.` : "Nothing fits these filters.";
}
