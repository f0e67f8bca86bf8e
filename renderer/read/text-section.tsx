import type { ReactNode } from "react";
import type { Section } from "#content";
import { LibraryProse } from "./library-prose.tsx";

type TextSectionProps = { readonly section: Section; readonly lang?: string; readonly children?: ReactNode };

/** One section of an article; the outline and the search lead to it. */
export function TextSection({ section, lang, children }: TextSectionProps): ReactNode {
  return (
    <section data-section={section.id} tabIndex={-1}>
      <div className="prose">
        <h2>{section.heading}</h2>
      </div>
      <LibraryProse html={section.html} {...(lang && { lang })} />
      {children}
    </section>
  );
}
