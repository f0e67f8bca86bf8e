import type { ReactNode } from "react";
import type { ItemRef } from "#content";
import { useLibrary } from "../library/index.ts";
import { itemKey, open } from "../route.ts";
import styles from "./linked-items.module.css";

type Linked = { readonly ref: ItemRef; readonly owner: string; readonly title: string; readonly why: string };

export function Notes({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const library = useLibrary();
  const linked = ids.flatMap((id) =>
    library.principles
      .filter((note) => note.id === id)
      .map((note) => ({ ref: { kind: "principle", id } as const, owner: "", title: note.title, why: note.summary })),
  );
  return <LinkedList title="What research says" items={linked} />;
}

export function RelatedCases({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const library = useLibrary();
  const linked = ids.flatMap((id) =>
    library.cases
      .filter((study) => study.id === id)
      .map((study) => ({
        ref: { kind: "case", id } as const,
        owner: study.company,
        title: study.title,
        why: study.lesson,
      })),
  );
  return <LinkedList title="Related cases" items={linked} />;
}

/** Where a pattern or a note is shown at work. */
export function LinkedList(props: { readonly title: string; readonly items: readonly Linked[] }): ReactNode {
  if (props.items.length === 0) return null;
  return (
    <section className={styles.linked} data-unmarked="" data-screen-only="">
      <h2>{props.title}</h2>
      <ul>
        {props.items.map((item) => (
          <li key={itemKey(item.ref)}>
            <button type="button" onClick={() => open(item.ref)}>
              <span className={styles.title}>
                {item.owner && <b>{item.owner}</b>} {item.title}
              </span>
              <span className={styles.why}>{item.why}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
