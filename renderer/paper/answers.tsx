import type { ReactNode } from "react";
import { type AnswerSheet, formatSpan } from "#content/present";
import { labelOf, useLibrary } from "../library/index.ts";
import { CompareAll } from "../present/index.ts";
import { Prose } from "../ui/index.ts";
import styles from "./answers.module.css";
import { FullSources } from "./full-sources.tsx";
import { PaperHead } from "./paper-head.tsx";
import sheets from "./sheet.module.css";

/** For whoever leads the session: kept back until the room has decided. */
export function Answers({ sheet }: { readonly sheet: AnswerSheet }): ReactNode {
  const { title, company, facts, summary, told, deck, questions } = sheet;
  const said = told.filter(({ id }) => id === "what-they-said" || id === "what-they-did");
  const rest = told.filter((section) => !said.includes(section));
  return (
    <section className={`${sheets.sheet} ${styles.answers}`} data-sheet="">
      <PaperHead kind="Answer sheet" company={company} title={title} facts={facts} />
      <p className={styles.summary}>{summary}</p>
      {said.map((section) => (
        <Told key={section.id} {...section} />
      ))}
      <Carried sheet={sheet} />
      {rest.map((section) => (
        <Told key={section.id} {...section} />
      ))}
      {deck.options.length > 0 && (
        <>
          <h2>The replies of the room beside it</h2>
          <div className={styles.compared}>
            <ol>
              {deck.options.map(({ label }) => (
                <li key={label}>{label}</li>
              ))}
            </ol>
            <CompareAll deck={deck} />
          </div>
        </>
      )}
      <h2>What to ask</h2>
      <Words html={questions} />
      <h2>How to lead it</h2>
      <Steps sheet={sheet} />
      <FullSources {...sheet} />
    </section>
  );
}

function Words({ html }: { readonly html: string }): ReactNode {
  return <Prose html={html} onLink={() => {}} lang="en" />;
}

function Told({ heading, html }: { readonly heading: string; readonly html: string }): ReactNode {
  return (
    <>
      <h2>{heading}</h2>
      <Words html={html} />
    </>
  );
}

/** The components of the apology, each with the sentence that carries it. */
function Carried({ sheet: { carried, missing } }: { readonly sheet: AnswerSheet }): ReactNode {
  const library = useLibrary();
  const name = (id: string) => labelOf(library, "component", id);
  if (carried.length === 0) return null;
  return (
    <>
      <h2>What it is made of</h2>
      <dl className={styles.carried}>
        {carried.map(({ component, sentences }) => (
          <div key={component} data-component={component}>
            <dt>{name(component)}</dt>
            <dd>
              <Words html={sentences.map((sentence) => `<p>${sentence}</p>`).join("")} />
            </dd>
          </div>
        ))}
      </dl>
      {missing.length > 0 && <p className={styles.missing}>Of the six, not in it: {missing.map(name).join(", ")}.</p>}
    </>
  );
}

function Steps({ sheet: { steps } }: { readonly sheet: AnswerSheet }): ReactNode {
  return (
    <ol className={styles.steps}>
      {steps.map(({ name, seconds, script }) => (
        <li key={name}>
          <p>
            <b>{name}</b> <span>{formatSpan(seconds * 1000)}</span>
          </p>
          {script !== "" && <Words html={script} />}
        </li>
      ))}
    </ol>
  );
}
