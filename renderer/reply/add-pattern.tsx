import { Search } from "lucide-react";
import { type KeyboardEvent, type ReactNode, type RefObject, useMemo, useRef, useState } from "react";
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from "react-aria-components";
import { flushSync } from "react-dom";
import type { ItemKind, ItemRef, Pattern } from "#content";
import type { Tray } from "#content/reply";
import type { Filters, SearchRequest } from "#content/search";
import { FirstRow, ownKey, parseOwnKey, useEnter } from "../browse/index.ts";
import { useKept } from "../keeping/index.ts";
import { useLibrary, variantName } from "../library/index.ts";
import { findOwn, useOwnReplies } from "../own/index.ts";
import { type SearchState, useSearch } from "../search/index.ts";
import { addOwn, addPattern, undo } from "../tray/index.ts";
import { isShortcut, Key, useShortcut } from "../ui/index.ts";
import styles from "./add-pattern.module.css";

const patternsOnly: readonly ItemKind[] = ["pattern"];
/** Its identity tells the answers to this box from those to the list of the library. */
const noFilters: Filters = {};
const shown = 6;
/** They come after the patterns, and a word like "sorry" stands in all of them. */
const ownShown = 3;

type AddPatternProps = { readonly inputRef: RefObject<HTMLInputElement | null>; readonly tray: Tray };

/** Finds further patterns, and the writer's own replies, without leaving the reply. */
export function AddPattern({ inputRef, tray }: AddPatternProps): ReactNode {
  const library = useLibrary();
  const language = useKept((kept) => kept.preferences.language);
  const [typed, setTyped] = useState("");
  const [round, setRound] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const request: SearchRequest | undefined = useMemo(
    () =>
      typed.trim() === ""
        ? undefined
        : { text: typed, filters: noFilters, lang: language, limit: shown, kinds: patternsOnly },
    [typed, language],
  );
  const state = ofThisBox(useSearch(request));
  const isAnswered = request !== undefined && state.kind === "answered";
  const hits = isAnswered ? state.answer.hits : [];
  const patterns = hits.flatMap((hit) => library.patterns.find((one) => one.id === hit.ref.id) ?? []);

  const all = useOwnReplies();
  const own = isAnswered && all.kind === "loaded" ? findOwn(all.replies, state.request.text).slice(0, ownShown) : [];

  const add = (key: string) => {
    const ownId = parseOwnKey(key);
    const reply = own.find(({ id }) => id === ownId);
    const pattern = library.patterns.find((one) => one.id === key);
    if (reply) addOwn(reply);
    else if (pattern) addPattern(pattern, pattern.variants[0]);
    // Begun anew: emptied by anything but a key, the box would go on naming the row that was chosen.
    flushSync(() => {
      setTyped("");
      setRound(round + 1);
    });
    inputRef.current?.focus();
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
      <Autocomplete key={round} inputValue={typed} onInputChange={setTyped}>
        <SearchField className={styles.box ?? ""} aria-label="Add a pattern">
          <Search aria-hidden="true" />
          <Input ref={inputRef} placeholder="Add a pattern" spellCheck="false" autoComplete="off" maxLength={1000} />
          <Key>Ctrl+K</Key>
        </SearchField>
        {request && state.kind === "failed" && <p className={styles.note}>{state.reason}</p>}
        {/* Hidden, never taken away: the box names it as what it controls. */}
        <div hidden={!isAnswered}>
          <FirstRow list={list} words={isAnswered ? state.request.text : ""} />
          <ListBox
            ref={list}
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
            {own.map(({ id, title }) => (
              <ListBoxItem key={ownKey(id)} id={ownKey(id)} textValue={title} className={styles.item ?? ""}>
                <b>{title}</b>
                <span>{["Mine", isInReply(ownKey(id)) && "in the reply"].filter(Boolean).join(" · ")}</span>
              </ListBoxItem>
            ))}
          </ListBox>
        </div>
      </Autocomplete>
    </div>
  );

  function factsOf(pattern: Pattern): string {
    const [first] = pattern.variants;
    return [first && variantName(library, first), isInReply(pattern.id) && "in the reply"].filter(Boolean).join(" · ");
  }

  function isInReply(id: string): boolean {
    return tray.pieces.some((piece) => piece.kind === "pattern" && piece.pattern.id === id);
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
