import { type ReactNode, useId } from "react";
import type { Principle } from "#content";
import { labelOf, useLibrary } from "../library/index.ts";
import styles from "./case-article.module.css";
import { LibraryProse } from "./library-prose.tsx";
import { LinkedList } from "./linked-items.tsx";
import { OwnNote } from "./own-note.tsx";
import { Sources } from "./sources.tsx";

/** A research note or a rule of the trade. */
export function NoteArticle({ note }: { readonly note: Principle }): ReactNode {
  const library = useLibrary();
  const id = useId();
  const patterns = library.patterns
    .filter((pattern) => pattern.evidence.includes(note.id))
    .map(({ id: pattern, title, summary }) => ({
      ref: { kind: "pattern", id: pattern } as const,
      owner: "",
      title,
      why: summary,
    }));
  const cases = library.cases
    .filter((study) => study.principles.includes(note.id))
    .map((study) => ({
      ref: { kind: "case", id: study.id } as const,
      owner: study.company,
      title: study.title,
      why: study.lesson,
    }));
  return (
    <div className={styles.layout} data-narrow="">
      <article className={styles.article} aria-labelledby={id}>
        <p className={styles.kick}>{note.kind === "research" ? "Research" : "Rule of the trade"}</p>
        <h1 id={id}>{note.title}</h1>
        <aside className={styles.caution}>
          <b>How sure we are: {labelOf(library, "confidence", note.confidence).toLowerCase()}.</b>{" "}
          {note.confidence_note}
        </aside>
        {note.sections.map((section) => (
          <section key={section.id} data-section={section.id}>
            <div className="prose">
              <h2>{section.heading}</h2>
            </div>
            <LibraryProse html={section.html} />
          </section>
        ))}
        <LinkedList title="Cases that show it" items={cases} />
        <LinkedList title="Patterns that rest on it" items={patterns} />
        <Sources sources={note.sources} />
        <OwnNote about={`principle/${note.id}`} />
      </article>
    </div>
  );
}
