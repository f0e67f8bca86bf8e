import { type KeyboardEvent, type ReactNode, Suspense, useCallback, useRef, useState } from "react";
import { Autocomplete } from "react-aria-components";
import { flushSync } from "react-dom";
import type { ItemRef } from "#content";
import { close, go, itemKey, open, openOwn, parseItemKey, usePlace } from "../route.ts";
import { isShortcut, useCatchFocus, useShortcut } from "../ui/index.ts";
import { FacetChips } from "./facet-chips.tsx";
import { hasFilters, withoutLast } from "./filters.ts";
import { landing } from "./landing.ts";
import styles from "./list-pane.module.css";
import { Outcome } from "./outcome.tsx";
import { ownKey, parseOwnKey } from "./own-key.ts";
import { activeKey, useNoLostRow } from "./reached-row.tsx";
import { ResultList } from "./result-list.tsx";
import { SearchBox } from "./search-box.tsx";
import { useAddFromList } from "./use-add-from-list.ts";
import { useCopyFromList } from "./use-copy-from-list.ts";
import { useEnter } from "./use-enter.ts";
import { useOwnMatches } from "./use-own-matches.ts";
import { useResults } from "./use-results.ts";
import { useStepThrough } from "./use-step-through.ts";
import { useTypedQuery } from "./use-typed-query.ts";

export function ListPane({ hidden }: { readonly hidden: boolean }): ReactNode {
  const place = usePlace();
  const { typed, type } = useTypedQuery();
  const [explained, setExplained] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const state = useResults(typed);
  const answer = state.kind === "answered" ? state.answer : undefined;
  const answered = state.kind === "answered" ? state.request.text : undefined;

  const pane = useRef<HTMLElement>(null);
  useNoLostRow(input, pane);

  const focusSearch = () => {
    // Another page stands in its place. At once, so that no letter of a fast typist is lost between the key and the box.
    if (!input.current?.checkVisibility()) flushSync(close);
    input.current?.focus();
    input.current?.select();
  };
  const resting = !hidden && !place.open;
  useCatchFocus(input, resting, resting);
  useCatchFocus(input, place.filters, !hidden);
  // The reply has a search of its own.
  useShortcut("Ctrl+K", focusSearch, place.view !== "reply");
  useShortcut("/", focusSearch, place.view !== "reply");
  useStepThrough(answer?.hits ?? [], !hidden);
  // While the open page has the focus the keys mean that page, whatever row was reached before.
  const chosen = () =>
    (pane.current?.contains(document.activeElement) ? parseItemKey(activeKey(input.current)) : undefined) ?? place.open;
  const chosenOwn = () =>
    pane.current?.contains(document.activeElement) ? parseOwnKey(activeKey(input.current)) : undefined;
  const own = useOwnMatches(answered ?? "", !hidden);
  useCopyFromList(chosen, chosenOwn, !hidden);
  const addChosen = useAddFromList(chosen, chosenOwn, !hidden);

  const openResult = useCallback(
    (ref: ItemRef) => {
      const hit = answer?.hits.find((known) => itemKey(known.ref) === itemKey(ref));
      open(ref, hit && landing(hit));
    },
    [answer],
  );

  const openBeside = (active: ItemRef | undefined) => {
    if (!active) return false;
    if (place.open && active.kind !== "pattern") go({ beside: active });
    else openResult(active);
    return true;
  };

  const { enter, noteKey } = useEnter(typed, state, openResult);
  const pressKey = (event: KeyboardEvent) => {
    if (event.target !== input.current) return;
    noteKey(event);
    const active = parseItemKey(activeKey(input.current));
    if (isShortcut(event, "Alt+Enter")) {
      event.preventDefault();
      event.stopPropagation();
      addChosen();
    } else if ((isShortcut(event, "Ctrl+Enter") && openBeside(active)) || (isShortcut(event, "Enter") && enter())) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === "Backspace" && typed === "") {
      go({ filters: withoutLast(place.filters) });
    } else if (event.key === "Escape" && typed === "" && place.open) {
      close();
    }
  };

  return (
    <section
      ref={pane}
      className={styles.pane}
      hidden={hidden}
      aria-label="Find"
      onKeyDownCapture={pressKey}
      data-screen-only=""
      data-answered={answered}
    >
      <Autocomplete inputValue={typed} onInputChange={type}>
        <SearchBox inputRef={input} view={place.view} />
        <Outcome state={state} own={own.length} explaining={{ on: explained, onChange: setExplained }} />
        <Suspense fallback={null}>
          <FacetChips counts={answer?.facets} filters={place.filters} />
          {state.kind === "failed" ? null : (
            <ResultList
              words={answered ?? ""}
              answer={answer}
              own={own}
              openKey={place.open ? itemKey(place.open) : place.own && ownKey(place.own)}
              filtered={hasFilters(place.filters)}
              explained={explained}
              onOpen={openResult}
              onOpenOwn={openOwn}
            />
          )}
        </Suspense>
      </Autocomplete>
    </section>
  );
}
