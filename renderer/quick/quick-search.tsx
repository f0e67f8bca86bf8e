import { type KeyboardEvent, type ReactNode, type RefObject, Suspense, useMemo } from "react";
import { Autocomplete } from "react-aria-components";
import type { SearchRequest } from "#content/search";
import { Outcome, SearchBox, useEnter } from "../browse/index.ts";
import type { CopyOutcome } from "../clipboard/index.ts";
import { useKept } from "../keeping/index.ts";
import { useSearch } from "../search/index.ts";
import { isShortcut, Key } from "../ui/index.ts";
import type { Picked } from "./picked.ts";
import { QuickResults } from "./quick-results.tsx";
import styles from "./quick-window.module.css";

/** More than a glance takes in; the words themselves narrow better than a longer list. */
const rows = 16;

type QuickSearchProps = {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly onType: (words: string) => void;
  /** How the last copy from the list ended. */
  readonly outcome: CopyOutcome | undefined;
  readonly onPick: (picked: Picked) => void;
  readonly onLeave: () => void;
};

/** The search of patterns and better wordings; Enter takes the best one, or the one that the arrows reached. */
export function QuickSearch({ inputRef, typed, onType, outcome, onPick, onLeave }: QuickSearchProps): ReactNode {
  const lang = useKept((kept) => kept.preferences.language);
  const request: SearchRequest = useMemo(
    () => ({ text: typed, filters: {}, kinds: ["pattern", "phrase"], lang, limit: rows }),
    [typed, lang],
  );
  const state = useSearch(request);
  const answered = state.kind === "answered" ? state.request.text : undefined;

  const { enter, noteKey } = useEnter(typed, state, (ref) => onPick({ ref, asItIs: false }));
  const pressKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    noteKey(event);
    const isEnter = event.target === inputRef.current && isShortcut(event, "Enter") && enter();
    if (isShortcut(event, "Escape")) onLeave();
    else if (!isEnter) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section className={styles.search} aria-label="Find" onKeyDownCapture={pressKey} data-answered={answered}>
      <Autocomplete inputValue={typed} onInputChange={onType}>
        <SearchBox inputRef={inputRef} view="quick" />
        <Outcome state={state} />
        <Suspense fallback={<div className={styles.rows} />}>
          {state.kind === "answered" && (
            <QuickResults answer={state.answer} words={state.request.text} onPick={onPick} />
          )}
        </Suspense>
      </Autocomplete>
      {outcome ? (
        <p className={styles.foot} data-outcome={outcome.kind}>
          {outcome.message}
        </p>
      ) : (
        <Hints />
      )}
    </section>
  );
}

function Hints(): ReactNode {
  return (
    <p className={styles.foot}>
      <span>
        <Key>Enter</Key> takes the marked one
      </span>
      <span>
        <Key>↑ ↓</Key> another
      </span>
      <span>
        <Key>Esc</Key> closes
      </span>
    </p>
  );
}
