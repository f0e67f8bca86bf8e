import type { ReactNode } from "react";
import type { Pattern } from "#content";
import { CopiedBefore } from "../keeping/index.ts";
import { labelOf, useLibrary } from "../library/index.ts";
import { open, parseItemKey } from "../route.ts";
import { Prose } from "../ui/index.ts";
import styles from "./pattern-notes.module.css";

type PatternNotesProps = { readonly pattern: Pattern; readonly part: "head" | "foot" };

/** When a pattern serves and when not (above its fields); why it works and what proves it (below them). */
export function PatternNotes({ pattern, part }: PatternNotesProps): ReactNode {
  const library = useLibrary();
  if (part === "head") {
    const proofs = pattern.proven_by.filter((proof) => proof.how === "used").map((proof) => companyOf(proof.case));
    return (
      <header className={styles.head}>
        <p className={styles.kick}>Pattern{proofs.length > 0 && ` · proven by ${proofs.join(", ")}`}</p>
        <h1>{pattern.title}</h1>
        <p>
          <b>Use</b> when {pattern.use_when}
        </p>
        <p>
          <b>Not</b> when {pattern.avoid_when}
        </p>
        <p className={styles.copied}>
          <CopiedBefore pattern={pattern.id} />
        </p>
      </header>
    );
  }

  function companyOf(id: string): string {
    return library.cases.find((study) => study.id === id)?.company ?? id;
  }
  const follow = (target: string) => {
    const ref = parseItemKey(target.slice(1));
    if (ref) open(ref);
  };
  return (
    <div className={styles.foot}>
      <section>
        <h2>Before sending</h2>
        <Prose html={pattern.before_sending} onLink={follow} />
      </section>
      <section>
        <h2>Why it works</h2>
        <Prose html={pattern.why} onLink={follow} />
      </section>
      <section>
        <h2>What it carries, heaviest first</h2>
        <p>{pattern.components.map((id) => labelOf(library, "component", id)).join(" · ")}</p>
      </section>
      <section>
        <h2>What proves it</h2>
        <ul>
          {pattern.proven_by.length === 0 && <li>No case yet; it rests on research alone.</li>}
          {pattern.proven_by.map((proof) => (
            <li key={proof.case}>
              <button type="button" onClick={() => open({ kind: "case", id: proof.case })}>
                {companyOf(proof.case)}
              </button>{" "}
              {proofs[proof.how]}
              {proof.note && `: ${proof.note}`}
            </li>
          ))}
          {pattern.evidence.map((id) => (
            <li key={id}>
              <button type="button" onClick={() => open({ kind: "principle", id })}>
                {library.principles.find((note) => note.id === id)?.title ?? id}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

const proofs = {
  used: "made this move",
  "shown-by-failure": "shows it by the harm of leaving it out",
  "in-part": "made part of it",
} as const;
