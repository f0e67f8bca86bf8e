import type { ReactNode } from "react";
import type { Handout } from "#content/present";
import { Prose } from "../ui/index.ts";
import styles from "./handout.module.css";
import { Lines } from "./lines.tsx";
import { PaperHead } from "./paper-head.tsx";
import sheet from "./sheet.module.css";
import { ShortSources } from "./short-sources.tsx";

/** Front: the case, the question, room to write. Back, for later: what to talk about, and where the case comes from. */
export function HandoutSheets({ handout }: { readonly handout: Handout }): ReactNode {
  return (
    <>
      <Front handout={handout} />
      <Back handout={handout} />
    </>
  );
}

function Front({ handout }: { readonly handout: Handout }): ReactNode {
  const { title, company, facts, situation, question, options, checklist } = handout;
  return (
    <section className={`${sheet.sheet} ${sheet.whole}`} data-sheet="">
      <PaperHead kind="Handout" company={company} title={title} facts={facts} />
      <Prose html={situation} onLink={() => {}} lang="en" />
      <div className={styles.question}>
        <h2>{question}</h2>
        {options.length > 0 && (
          <ol className={styles.options}>
            {options.map(({ label, html }, option) => (
              <li key={label}>
                <b className={styles.number}>{option + 1}</b>
                <div>
                  <b>{label}</b>
                  <Prose html={html} onLink={() => {}} lang="en" />
                </div>
              </li>
            ))}
          </ol>
        )}
      </div>
      <Lines
        most={24}
        name={options.length > 0 ? "Our choice, and the words that go with it" : "Our reply, word for word"}
      />
      <div className={styles.checklist}>
        <h2>Read it again: what is in it?</h2>
        <ul>
          {checklist.map(({ id, label, use_for }) => (
            <li key={id}>
              <i className={styles.box} aria-hidden="true" />
              <div>
                <b>{label.en}.</b> {use_for}
              </div>
            </li>
          ))}
        </ul>
        <p className={styles.order}>Heaviest first, as research ranks them. Not every apology needs all six.</p>
      </div>
    </section>
  );
}

function Back({ handout: { questions, sources } }: { readonly handout: Handout }): ReactNode {
  return (
    <section className={`${sheet.sheet} ${sheet.whole}`} data-sheet="">
      <h2 className={styles.later}>When you have seen what really happened</h2>
      {itemsOf(questions).map((html, index) => (
        <div className={styles.asked} key={html}>
          <Prose html={`<ol start="${index + 1}"><li>${html}</li></ol>`} onLink={() => {}} lang="en" />
          <Lines name="" most={9} />
        </div>
      ))}
      <div className={styles.asked}>
        <h2>One phrase I will stop using, and one I will use instead</h2>
        <Lines name="" most={9} />
      </div>
      <ShortSources sources={sources} />
    </section>
  );
}

/** The questions of a list that our own markdown pipeline wrote: plain sentences, never lists themselves. */
function itemsOf(list: string): readonly string[] {
  return list
    .split("<li>")
    .slice(1)
    .map((item) => item.slice(0, item.indexOf("</li>")));
}
