import type { ReactNode } from "react";
import type { ItemRef } from "#content";
import { findItem, type Item, summaryOf, titleOf, useLibrary } from "../library/index.ts";
import { itemKey, open } from "../route.ts";
import styles from "./linked-items.module.css";

type LinkedItemsProps = { readonly title: string; readonly refs: readonly ItemRef[] };

/** Where to read on: what an article names, or what names it. */
export function LinkedItems({ title, refs }: LinkedItemsProps): ReactNode {
  const library = useLibrary();
  const linked = refs.flatMap((ref) => {
    const item = findItem(library, ref);
    return item ? [{ ref, item }] : [];
  });
  if (linked.length === 0) return null;
  return (
    <section className={styles.linked} data-unmarked="" data-screen-only="">
      <h2>{title}</h2>
      <ul>
        {linked.map(({ ref, item }) => (
          <li key={itemKey(ref)}>
            <button type="button" onClick={() => open(ref)}>
              <span className={styles.title}>
                {item.kind === "case" && <b>{item.value.company}</b>} {titleOf(item)}
              </span>
              <span className={styles.why}>{reasonToRead(item)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function reasonToRead(item: Item): string {
  return item.kind === "case" ? item.value.lesson : summaryOf(item);
}
