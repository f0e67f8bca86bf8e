import type { ReactNode } from "react";
import { type CaseStudy, sixComponents } from "#content";
import { labelOf, useLibrary } from "../library/index.ts";
import styles from "./anatomy.module.css";

/** The six components in order of weight, each with the words of the case that carry it; what is missing is said too. */
export function Anatomy({ study }: { readonly study: CaseStudy }): ReactNode {
  const library = useLibrary();
  const house = library.vocabulary.component.map((term) => term.id).filter((id) => !isOneOfSix(id));
  const extra = house.filter((id) => study.anatomy.some((part) => part.component === id));
  return (
    <section
      className={styles.anatomy}
      data-section="anatomy"
      tabIndex={-1}
      aria-label={`Anatomy of the apology: ${study.company}`}
    >
      <h2>Anatomy</h2>
      <p className={styles.lead}>The six components of an apology, heaviest first, and where this case carries them.</p>
      <dl>
        {[...sixComponents, ...extra].map((id) => {
          const parts = study.anatomy.filter((part) => part.component === id);
          return (
            <div key={id} data-component={id} data-absent={parts.length === 0 ? "" : undefined}>
              <dt>{labelOf(library, "component", id)}</dt>
              <dd>
                {parts.length === 0
                  ? study.remedy.components.includes(id)
                    ? "Named in the account, without words we can point to"
                    : "Missing"
                  : parts.map((part) => part.text).join(" · ")}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function isOneOfSix(id: string): boolean {
  return sixComponents.some((component) => component === id);
}
