import { type ReactNode, useEffect, useRef, useState } from "react";
import type { ItemRef } from "#content";
import { useKeeper } from "../keeping/index.ts";
import { findItem, type Item, NotInLibrary, titleOf, useLibrary } from "../library/index.ts";
import { itemKey, open as openItem, parseItemKey } from "../route.ts";
import { Button, useCatchFocus, useShortcut, useTitle } from "../ui/index.ts";
import { CaseArticle } from "./case-article.tsx";
import { FindBar } from "./find-bar.tsx";
import styles from "./item-page.module.css";
import { NoteArticle } from "./note-article.tsx";
import { PhraseArticle } from "./phrase-article.tsx";
import { ReaderBar } from "./reader-bar.tsx";
import { useHitMarks } from "./use-hit-marks.ts";

type ItemPageProps = {
  readonly open: ItemRef;
  readonly beside: ItemRef | undefined;
  readonly part: string | undefined;
};

/** Whatever is open for reading, alone or beside a second one. */
export function ItemPage({ open, beside, part }: ItemPageProps): ReactNode {
  const [finding, setFinding] = useState(false);
  const page = useRef<HTMLElement>(null);
  const findInput = useRef<HTMLInputElement>(null);
  const hits = useHitMarks(page, open, beside);
  const key = itemKey(open);
  const besideKey = beside && itemKey(beside);
  const title = [useRemembered(key), useRemembered(besideKey)].filter(Boolean).join(" and ") || "Not in the library";
  useTitle(title);
  useCatchFocus(page, `${key} ${besideKey}`);

  const find = () => {
    setFinding(true);
    findInput.current?.focus();
    findInput.current?.select();
  };
  useShortcut("Ctrl+F", find);
  const endFind = () => {
    setFinding(false);
    page.current?.focus({ preventScroll: true });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says that another item is shown
  useEffect(() => {
    const section = part && page.current?.querySelector(`[data-section="${CSS.escape(part)}"]`);
    if (section) section.scrollIntoView();
    else page.current?.parentElement?.scrollTo(0, 0);
  }, [key, part]);

  return (
    <>
      <ReaderBar open={open} beside={beside} marked={hits.length} onFind={find} />
      {finding && (
        <FindBar within={page} place={`${key} ${besideKey}`} hits={hits} inputRef={findInput} onClose={endFind} />
      )}
      <main ref={page} className={styles.page} data-two={beside ? "" : undefined} tabIndex={-1} aria-label={title}>
        <Article key={key} item={open} narrow={beside !== undefined} />
        {beside && <Article key={besideKey} item={beside} narrow />}
      </main>
    </>
  );
}

/** Puts an item among the last opened and tells its name. */
function useRemembered(key: string | undefined): string | undefined {
  const keeper = useKeeper();
  const library = useLibrary();
  const ref = parseItemKey(key);
  const item = ref && findItem(library, ref);
  const known = item !== undefined;
  useEffect(() => {
    if (key && known) keeper.remember(key);
  }, [key, known, keeper]);
  return item && nameOf(item);
}

function nameOf(item: Item): string {
  return item.kind === "case" ? `${item.value.company}: ${titleOf(item)}` : titleOf(item);
}

function Article({ item: ref, narrow }: { readonly item: ItemRef; readonly narrow: boolean }): ReactNode {
  const library = useLibrary();
  const item = findItem(library, ref);
  switch (item?.kind) {
    case "case":
      return <CaseArticle study={item.value} narrow={narrow} />;
    case "principle":
      return <NoteArticle note={item.value} />;
    case "phrase":
      return <PhraseArticle phrase={item.value} />;
    case "pattern":
      return (
        <div className={styles.alone}>
          <p>{item.value.title} is a pattern; it opens by itself.</p>
          <Button onPress={() => openItem(ref)}>Open the pattern</Button>
        </div>
      );
    case undefined:
      return <NotInLibrary item={ref} />;
  }
}
