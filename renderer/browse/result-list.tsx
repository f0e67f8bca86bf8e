import { memo, type ReactNode, useDeferredValue, useRef } from "react";
import { Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components";
import type { ItemRef } from "#content";
import type { Hit, SearchAnswer } from "#content/search";
import type { OwnReply } from "#contract";
import { useKept } from "../keeping/index.ts";
import { findItem, titleOf, useLibrary } from "../library/index.ts";
import { itemKey, parseItemKey } from "../route.ts";
import { ownKey, parseOwnKey } from "./own-key.ts";
import { OwnRow } from "./own-row.tsx";
import { FirstRow } from "./reached-row.tsx";
import styles from "./result-list.module.css";
import { ResultRow } from "./result-row.tsx";

type ResultListProps = {
  /** What the answer is for. */
  readonly words: string;
  readonly answer: SearchAnswer | undefined;
  /** The reader's own replies for the same words. */
  readonly own: readonly OwnReply[];
  /** The item that is open beside the list. */
  readonly openKey: string | undefined;
  readonly filtered: boolean;
  readonly explained: boolean;
  readonly onOpen: (ref: ItemRef) => void;
  readonly onOpenOwn: (id: string) => void;
};

/** So many rows fill a tall window. They are drawn with the answer, and the rest when the next letter leaves time. */
const drawnAtOnce = 12;

/** So many of the last opened items stand above the rest while nothing is searched. */
const recentsShown = 4;

/** Drawn once for each answer: while letters are typed, what has not changed must not cost time. */
export const ResultList = memo(function ResultList(props: ResultListProps): ReactNode {
  const { words, answer, own, openKey, filtered, explained, onOpen, onOpenOwn } = props;
  const library = useLibrary();
  const language = useKept((kept) => kept.preferences.language);
  const recents = useKept((kept) => kept.shelf.recents);
  const settled = useDeferredValue(answer);
  const list = useRef<HTMLDivElement>(null);
  if (!answer) return <div className={styles.list} />;

  const hits = settled === answer ? answer.hits : answer.hits.slice(0, drawnAtOnce);
  const resting = answer.kind === "everything" && !filtered;
  const recentHits = resting
    ? recents.flatMap((key) => hits.filter((hit) => itemKey(hit.ref) === key)).slice(0, recentsShown)
    : [];

  const row = (hit: Hit, prefix = "") => {
    const item = findItem(library, hit.ref);
    if (!item) return null;
    const key = itemKey(hit.ref);
    return (
      <ListBoxItem
        key={prefix + key}
        id={prefix + key}
        data-key={key}
        textValue={titleOf(item, language)}
        className={styles.item ?? ""}
        data-open={key === openKey || undefined}
      >
        <ResultRow item={item} hit={hit} language={language} explained={explained} />
      </ListBoxItem>
    );
  };

  const mine = own.length > 0 && (
    <ListBoxSection id="mine">
      <Header className={styles.header ?? ""}>Mine</Header>
      {own.map((reply) => (
        <ListBoxItem
          key={reply.id}
          id={ownKey(reply.id)}
          data-key={ownKey(reply.id)}
          textValue={reply.title}
          className={styles.item ?? ""}
          data-open={ownKey(reply.id) === openKey || undefined}
        >
          <OwnRow reply={reply} />
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );

  return (
    // The list sends focus back to the search box, so where browsers let Tab enter what scrolls, Tab would never come past it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it, as they do for any scroller in Tab order
    <div className={styles.list} tabIndex={0}>
      <FirstRow list={list} words={words} />
      <ListBox
        ref={list}
        aria-label="Results"
        className={styles.options ?? ""}
        onAction={(key) => {
          const ref = parseItemKey(String(key).replace(/^recent:/, ""));
          const id = parseOwnKey(String(key));
          if (ref) onOpen(ref);
          else if (id) onOpenOwn(id);
        }}
        renderEmptyState={() => <Empty filtered={answer.kind === "everything" || filtered} />}
      >
        {recentHits.length > 0 || (resting && mine) ? (
          <>
            {recentHits.length > 0 && (
              <ListBoxSection id="recents">
                <Header className={styles.header ?? ""}>Opened lately</Header>
                {recentHits.map((hit) => row(hit, "recent:"))}
              </ListBoxSection>
            )}
            {mine}
            <ListBoxSection id="all">
              <Header className={styles.header ?? ""}>Everything</Header>
              {hits.map((hit) => row(hit))}
            </ListBoxSection>
          </>
        ) : (
          <>
            {hits.map((hit) => row(hit))}
            {mine}
          </>
        )}
      </ListBox>
    </div>
  );
});

function Empty({ filtered }: { readonly filtered: boolean }): ReactNode {
  return (
    <div className={styles.empty}>
      {filtered ? (
        <p>Take a filter away to see more.</p>
      ) : (
        <>
          <p>Try the words a customer would use:</p>
          <p>
            “box incomplete” · “site down all day” · “charged twice” · <span lang="ru">“сломали в дороге”</span> ·{" "}
            <span lang="bg">“грешен размер”</span>
          </p>
        </>
      )}
    </div>
  );
}
