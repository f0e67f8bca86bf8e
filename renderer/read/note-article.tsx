import { type ReactNode, useId } from "react";
import type { Principle } from "#content";
import { labelOf, useLibrary } from "../library/index.ts";
import styles from "./case-article.module.css";
import { LinkedItems } from "./linked-items.tsx";
import { OwnNote } from "./own-note.tsx";
import { Sources } from "./sources.tsx";
import { TextSection } from "./text-section.tsx";

/** A research note or a rule of the trade. */
export function NoteArticle({ note }: { readonly note: Principle }): ReactNode {
  const library = useLibrary();
  const titleId = useId();
  const cases = library.cases.filter((study) => study.principles.includes(note.id));
  const patterns = library.patterns.filter((pattern) => pattern.evidence.includes(note.id));
  return (
    <div className={styles.layout} data-narrow="">
      <article className={styles.article} aria-labelledby={titleId}>
        <p className={styles.kick}>{note.kind === "research" ? "Research" : "Rule of the trade"}</p>
        <h1 id={titleId}>{note.title}</h1>
        <aside className={styles.caution}>
          <b>How sure we are: {labelOf(library, "confidence", note.confidence).toLowerCase()}.</b>{" "}
          {note.confidence_note}
        </aside>
        {note.sections.map((section) => (
          <TextSection key={section.id} section={section} />
        ))}
        <LinkedItems title="Cases that show it" refs={cases.map(({ id }) => ({ kind: "case", id }))} />
        <LinkedItems title="Patterns that rest on it" refs={patterns.map(({ id }) => ({ kind: "pattern", id }))} />
        <Sources sources={note.sources} />
        <OwnNote about={`principle/${note.id}`} />
      </article>
    </div>
  );
}
