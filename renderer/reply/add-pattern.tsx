import { Search } from "lucide-react";
import { type KeyboardEvent, type ReactNode, type RefObject, useMemo, useState } from "react";
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from "react-aria-components";
import type { ItemKind, ItemRef, Pattern } from "#content";
import type { Tray } from "#content/reply";
import type { Filters, SearchRequest } from "#content/search";
import { useEnter } from "../browse/index.ts";
import { useKept } from "../keeping/index.ts";
import { useLibrary, variantName } from "../library/index.ts";
import { type SearchState, useSearch } from "../search/index.ts";
import { addPattern, undo } from "../tray/index.ts";
import { isShortcut, Key, useShortcut } from "../ui/index.ts";
import styles from "./add-pattern.module.css";

const patternsOnly: readonly ItemKind[] = ["pattern"];
/** Its identity tells the answers to this box from those to the list of the library. */
const noFilters: Filters = {};
const shown = 6;

type AddPatternProps = { readonly inputRef: RefObject<HTMLInputElement | null>; readonly tray: Tray };

/** Finds further patterns without leaving the reply. */
export function AddPattern({ inputRef, tray }: AddPatternProps): ReactNode {
  const library = useLibrary();
  const language = useKept((kept) => kept.preferences.language);
  const [typed, setTyped] = useState("");
  const request: SearchRequest | undefined = useMemo(
    () =>
      typed.trim() === ""
        ? undefined
        : { text: typed, filters: noFilters, lang: language, limit: shown, kinds: patternsOnly },
    [typed, language],
  );
  const state = ofThisBox(useSearch(request));
  const hits = request && state.kind === "answered" ? state.answer.hits : [];
  const patterns = hits.flatMap((hit) => library.patterns.find((one) => one.id === hit.ref.id) ?? []);

  const add = (id: string) => {
    const pattern = library.patterns.find((one) => one.id === id);
    if (pattern) addPattern(pattern, pattern.variants[0]);
    setTyped("");
  };
  const { enter, noteKey } = useEnter(typed, state, (ref: ItemRef) => add(ref.id));
  const focus = () => {
    inputRef.current?.focus();
    inputRef.current?.select();
  };
  useShortcut("Ctrl+K", focus);
  useShortcut("/", focus);

  const pressKey = (event: KeyboardEvent) => {
    if (event.target !== inputRef.current) return;
    noteKey(event);
    const isHandled =
      (isShortcut(event, "Enter") && enter()) || (typed === "" && isShortcut(event, "Ctrl+Z") && takeBack());
    if (!isHandled) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      className={styles.find}
      onKeyDownCapture={pressKey}
      data-answered={state.kind === "answered" ? state.request.text : undefined}
    >
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField className={styles.box ?? ""} aria-label="Add a pattern">
          <Search aria-hidden="true" />
          <Input ref={inputRef} placeholder="Add a pattern" spellCheck="false" autoComplete="off" maxLength={1000} />
          <Key>Ctrl+K</Key>
        </SearchField>
        {request && state.kind === "failed" && <p className={styles.note}>{state.reason}</p>}
        {request && state.kind === "answered" && (
          <ListBox
            aria-label="Patterns found"
            className={styles.found ?? ""}
            onAction={(id) => add(String(id))}
            renderEmptyState={() => <p className={styles.note}>No pattern is about that.</p>}
          >
            {patterns.map((pattern) => (
              <ListBoxItem key={pattern.id} id={pattern.id} textValue={pattern.title} className={styles.item ?? ""}>
                <b>{pattern.title}</b>
                <span>{factsOf(pattern)}</span>
              </ListBoxItem>
            ))}
          </ListBox>
        )}
      </Autocomplete>
    </div>
  );

  function factsOf(pattern: Pattern): string {
    const [first] = pattern.variants;
    const inReply = tray.pieces.some((piece) => piece.kind === "pattern" && piece.pattern.id === pattern.id);
    return [first && variantName(library, first), inReply && "in the reply"].filter(Boolean).join(" · ");
  }
}

/** A box with nothing typed has nothing of its own to take back. */
function takeBack(): true {
  undo();
  return true;
}

function ofThisBox(state: SearchState): SearchState {
  return state.kind === "answered" && state.request.filters !== noFilters ? { kind: "loading" } : state;
}
