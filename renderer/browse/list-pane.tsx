import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from "react";
import { Autocomplete } from "react-aria-components";
import type { ItemKind } from "#content";
import type { SearchRequest } from "#content/search";
import { useKept } from "../keeping/index.ts";
import { closed, go, goTo, open, parseItemKey, usePlace, type View } from "../route.ts";
import { useSearch } from "../search/index.ts";
import { useShortcut } from "../ui/index.ts";
import { FacetChips } from "./facet-chips.tsx";
import { withoutLast } from "./filters.ts";
import styles from "./list-pane.module.css";
import { Outcome } from "./outcome.tsx";
import { ResultList } from "./result-list.tsx";
import { SearchBox } from "./search-box.tsx";
import { useCopyFromList } from "./use-copy-from-list.ts";
import { useStepThrough } from "./use-step-through.ts";
import { useTypedQuery } from "./use-typed-query.ts";

const kindsOf: Record<View, readonly ItemKind[] | undefined> = {
  library: undefined,
  patterns: ["pattern"],
  research: ["principle", "phrase"],
  preferences: undefined,
};

/** The option the reader has reached with the arrow keys, as the listbox tells it to assistive technology. */
function activeKey(input: HTMLInputElement | null): string | undefined {
  const id = input?.getAttribute("aria-activedescendant");
  return (id && document.getElementById(id)?.dataset.key) || undefined;
}

export function ListPane({ hidden }: { readonly hidden: boolean }): ReactNode {
  const place = usePlace();
  const { language } = useKept((kept) => kept.preferences);
  const [typed, type] = useTypedQuery();
  const [explained, setExplained] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const request: SearchRequest = useMemo(() => {
    const kinds = kindsOf[place.view];
    return { text: typed, filters: place.filters, lang: language, ...(kinds && { kinds }) };
  }, [typed, place.filters, place.view, language]);
  const state = useSearch(request);
  const answer = state.kind === "answered" ? state.answer : undefined;
  const answered = state.kind === "answered" ? state.request.text : undefined;

  const focusSearch = () => {
    if (hidden) goTo({ ...closed(place), view: place.view === "preferences" ? "library" : place.view });
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.select();
    });
  };
  useShortcut("Ctrl+K", focusSearch);
  useShortcut("/", focusSearch);
  useStepThrough(answer?.hits ?? []);
  const copy = useCopyFromList(() => parseItemKey(activeKey(input.current)) ?? place.open);

  const pressKey = (event: KeyboardEvent) => {
    if (event.target !== input.current) return;
    const active = parseItemKey(activeKey(input.current));
    if (event.key === "Enter" && event.ctrlKey && active && place.open) {
      event.preventDefault();
      event.stopPropagation();
      go({ beside: active });
    } else if (event.key === "Backspace" && typed === "") {
      go({ filters: withoutLast(place.filters) });
    }
  };

  return (
    <section
      className={styles.pane}
      hidden={hidden}
      aria-label="Find"
      onKeyDownCapture={pressKey}
      data-screen-only=""
      data-answered={answered}
    >
      <Autocomplete inputValue={typed} onInputChange={type}>
        <SearchBox inputRef={input} view={place.view} />
        <Outcome state={state} explained={explained} onExplain={setExplained} />
        <FacetChips counts={answer?.facets} filters={place.filters} />
        {state.kind === "failed" ? null : (
          <ResultList answer={answer} typed={typed} explained={explained} onOpen={(ref) => open(ref)} onCopy={copy} />
        )}
      </Autocomplete>
    </section>
  );
}
