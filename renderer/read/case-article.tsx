import { type ReactNode, useId } from "react";
import type { CaseStudy } from "#content";
import { useKept } from "../keeping/index.ts";
import { labelOf, titleOf, useLibrary } from "../library/index.ts";
import { Anatomy } from "./anatomy.tsx";
import styles from "./case-article.module.css";
import { CaseFacts } from "./case-facts.tsx";
import { formatWhen } from "./format-when.ts";
import { LinkedItems } from "./linked-items.tsx";
import { LinkedPatterns } from "./linked-patterns.tsx";
import { Outline } from "./outline.tsx";
import { OwnNote } from "./own-note.tsx";
import { Sources } from "./sources.tsx";
import { TextSection } from "./text-section.tsx";

type CaseArticleProps = { readonly study: CaseStudy; readonly narrow: boolean };

/** One case, read from top to bottom like a page of a magazine. */
export function CaseArticle({ study, narrow }: CaseArticleProps): ReactNode {
  const library = useLibrary();
  const language = useKept((kept) => kept.preferences.language);
  const id = useId();
  const when = study.happened === "unknown" ? [] : [formatWhen(study.happened)];
  const kick = [study.company, labelOf(library, "industry", study.industry), ...when].join(" · ");
  return (
    <div className={styles.layout} data-narrow={narrow ? "" : undefined}>
      {!narrow && <Outline study={study} />}
      <article className={styles.article} aria-labelledby={id}>
        <p className={styles.kick}>{kick}</p>
        <h1 id={id} data-unmarked="">
          {study.title}
        </h1>
        {language !== "en" && (
          <p className={styles.translated} lang={language}>
            <b>{titleOf({ kind: "case", value: study }, language)}.</b> {study.languages[language].summary}
          </p>
        )}
        <CaseFacts study={study} />
        <aside className={styles.caution}>
          <b>How sure we are.</b> {study.confidence_note}
          {study.claims.length > 0 && (
            <ul>
              {study.claims.map((claim) => (
                <li key={claim.claim}>
                  <b>{labelOf(library, "confidence", claim.confidence)}:</b> {claim.claim} {claim.because}
                </li>
              ))}
            </ul>
          )}
        </aside>
        {study.sections.map((section) => (
          <TextSection key={section.id} section={section} lang={study.lang}>
            {section.id === "what-to-copy" && <LinkedPatterns ids={study.patterns} />}
          </TextSection>
        ))}
        <Anatomy study={study} />
        <LinkedItems title="What research says" refs={study.principles.map((id) => ({ kind: "principle", id }))} />
        <LinkedItems title="Related cases" refs={study.related.map((id) => ({ kind: "case", id }))} />
        <Sources sources={study.sources} />
        <OwnNote about={`case/${study.id}`} />
      </article>
    </div>
  );
}
