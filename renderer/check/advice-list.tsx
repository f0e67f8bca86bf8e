import type { ReactNode } from "react";
import type { ItemRef, Library } from "#content";
import type { Advice } from "#content/draft";
import { useLibrary } from "../library/index.ts";
import { open } from "../route.ts";
import styles from "./advice-list.module.css";
import type { Span } from "./marks.ts";

type AdviceListProps = {
  readonly advice: readonly Advice[];
  readonly onGo: (sentences: readonly Span[]) => void;
  readonly onSilence: (id: string, label: string) => void;
};

/** What to think of, said once however often it applies. */
export function AdviceList({ advice, onGo, onSilence }: AdviceListProps): ReactNode {
  const library = useLibrary();
  const once = advice.filter(({ id }, at) => advice.findIndex((other) => other.id === id) === at);
  return (
    <ul className={styles.list}>
      {once.map(({ id, label, text, evidence }) => {
        const places = advice.flatMap((other) => (other.id === id && other.at ? [other.at] : []));
        return (
          <li key={id} className={styles.advice}>
            <p>
              <b>{label}.</b> {text}
            </p>
            <p className={styles.links}>
              {places.length > 0 && (
                <button type="button" onClick={() => onGo(places)}>
                  Show {places.length === 1 ? "the place" : `the ${places.length} places`}
                </button>
              )}
              {evidence.map((about) => {
                const { ref, name } = evidenceOf(library, about);
                return (
                  <button key={about} type="button" onClick={() => open(ref)}>
                    {name}
                  </button>
                );
              })}
              <button type="button" aria-label={`Don't say this again: ${label}`} onClick={() => onSilence(id, label)}>
                Don't say this again
              </button>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function evidenceOf(library: Library, id: string): { readonly ref: ItemRef; readonly name: string } {
  const note = library.principles.find((principle) => principle.id === id);
  if (note) return { ref: { kind: "principle", id }, name: note.title };
  return { ref: { kind: "case", id }, name: library.cases.find((study) => study.id === id)?.company ?? id };
}
