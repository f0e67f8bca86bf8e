import { Copy } from "lucide-react";
import { type ReactNode, useId } from "react";
import type { Phrase } from "#content";
import { copyDraft, plainDraft } from "../clipboard/index.ts";
import { useDesk } from "../desk/index.ts";
import { labelOf, useLibrary } from "../library/index.ts";
import { announce, Button } from "../ui/index.ts";
import styles from "./case-article.module.css";
import { LibraryProse } from "./library-prose.tsx";
import { LinkedItems } from "./linked-items.tsx";
import phraseStyles from "./phrase-article.module.css";

/** A phrase that weakens an apology, and words to send in its place. */
export function PhraseArticle({ phrase }: { readonly phrase: Phrase }): ReactNode {
  const library = useLibrary();
  const id = useId();
  const desk = useDesk();
  const copy = async () => announce((await copyDraft(plainDraft(phrase.better, desk))).message);
  const evidence = phrase.evidence.flatMap((known) => [
    { kind: "principle" as const, id: known },
    { kind: "case" as const, id: known },
  ]);
  return (
    <div className={styles.layout} data-narrow="">
      <article className={styles.article} aria-labelledby={id}>
        <p className={styles.kick}>
          Phrase that weakens · robs the reply of {labelOf(library, "component", phrase.component).toLowerCase()}
        </p>
        <h1 id={id}>“{phrase.phrase}”</h1>
        <LibraryProse html={phrase.why} />
        <section className={phraseStyles.better}>
          <h2>Better</h2>
          <p>{phrase.better}</p>
          <Button look="primary" icon={<Copy />} onPress={() => void copy()}>
            Copy the better wording
          </Button>
        </section>
        {phrase.also.length > 0 && (
          <section className={phraseStyles.also}>
            <h2>The same weakness in other words</h2>
            <ul>
              {phrase.also.map((words) => (
                <li key={words}>“{words}”</li>
              ))}
            </ul>
          </section>
        )}
        <LinkedItems title="What shows it" refs={evidence} />
        <p className={phraseStyles.source}>Source: {phrase.source}</p>
      </article>
    </div>
  );
}
