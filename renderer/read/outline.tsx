import type { ReactNode } from "react";
import type { CaseStudy } from "#content";
import { amend } from "../route.ts";
import styles from "./outline.module.css";

/** The sections of the open case, beside it where there is room. */
export function Outline({ study }: { readonly study: CaseStudy }): ReactNode {
  const entries = [
    ...study.sections.map(({ id, heading }) => ({ id, heading })),
    { id: "anatomy", heading: "Anatomy" },
    { id: "sources", heading: "Sources" },
    { id: "own-note", heading: "Your note" },
  ];
  const jump = (id: string) => {
    amend({ part: id });
    const section = document.querySelector<HTMLElement>(`[data-section="${CSS.escape(id)}"]`);
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
  };
  return (
    <nav className={styles.outline} aria-label="In this case" data-screen-only="">
      <ul>
        {entries.map(({ id, heading }) => (
          <li key={id}>
            <button type="button" onClick={() => jump(id)}>
              {heading}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
