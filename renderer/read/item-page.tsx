import { type ReactNode, useEffect, useRef, useState } from "react";
import type { ItemRef } from "#content";
import { useKeeper } from "../keeping/index.ts";
import { findItem, titleOf, useLibrary } from "../library/index.ts";
import { goTo, home, itemKey, open as openItem, parseItemKey } from "../route.ts";
import { Button } from "../ui/index.ts";
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
  useRemember(open);
  useHitMarks(page, open, beside);
  const key = itemKey(open);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says that another item is shown
  useEffect(() => {
    const section = part && page.current?.querySelector(`[data-section="${CSS.escape(part)}"]`);
    if (section) section.scrollIntoView();
    else page.current?.parentElement?.scrollTo(0, 0);
  }, [key, part]);

  return (
    <>
      <ReaderBar open={open} beside={beside} onFind={() => setFinding(true)} />
      {finding && (
        <FindBar within={page} place={`${key} ${beside ? itemKey(beside) : ""}`} onClose={() => setFinding(false)} />
      )}
      <main ref={page} className={styles.page} data-two={beside ? "" : undefined} tabIndex={-1}>
        <Article key={key} item={open} narrow={beside !== undefined} />
        {beside && <Article key={itemKey(beside)} item={beside} narrow />}
      </main>
    </>
  );
}

function useRemember(open: ItemRef): void {
  const keeper = useKeeper();
  const library = useLibrary();
  const key = itemKey(open);
  useEffect(() => {
    const ref = parseItemKey(key);
    const item = ref && findItem(library, ref);
    if (!item) return;
    keeper.remember(key);
    document.title = `${item.kind === "case" ? `${item.value.company}: ` : ""}${titleOf(item)} · Amends`;
    return () => {
      document.title = "Amends";
    };
  }, [key, keeper, library]);
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
        <div className={styles.missing}>
          <p>{item.value.title} is a pattern; it opens by itself.</p>
          <Button onPress={() => openItem(ref)}>Open the pattern</Button>
        </div>
      );
    case undefined:
      return (
        <div className={styles.missing}>
          <h1>This is not in the library</h1>
          <p>The address names “{itemKey(ref)}”, and this version of Amends holds nothing of that name.</p>
          <Button onPress={() => goTo(home)}>Back to the library</Button>
        </div>
      );
  }
}
