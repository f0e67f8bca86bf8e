import type { ReactNode } from "react";
import { cleanLine, cleanText, type TrainingSession, trainingLimits } from "#content";
import { changeTraining } from "../training-store/index.ts";
import { KeptField } from "./kept-field.tsx";
import { MinutesField } from "./minutes-field.tsx";
import styles from "./training-view.module.css";

type PartProps = { readonly session: TrainingSession; readonly ships: boolean };

/** Before the first case: a question to the room, if there is one, and what the trainer says. */
export function OpeningPart({ session, ships }: PartProps): ReactNode {
  const { opening } = session;
  const change = (next: Partial<TrainingSession["opening"]>, run: string) =>
    changeTraining(
      session.id,
      (now) => ({ ...now, opening: { ...now.opening, ...next } }),
      "changing the opening",
      run,
    );
  if (ships)
    return (
      <ReadPart
        name="Opening"
        minutes={opening.minutes}
        questions={opening.question ? [opening.question] : []}
        say={opening.say}
      />
    );
  return (
    <section className={styles.part} aria-labelledby="opening-heading">
      <h3 id="opening-heading">Opening</h3>
      <MinutesField
        label="Minutes for the opening"
        value={opening.minutes}
        least={0}
        most={trainingLimits.part}
        onChange={(minutes) => change({ minutes }, "opening")}
      />
      <div className={styles.fields}>
        <KeptField
          label="Question to the room"
          value={opening.question ?? ""}
          most={trainingLimits.line}
          onType={(typed) => change({ question: cleanLine(typed).trim() || undefined }, "question")}
        />
        <KeptField
          label="What you say"
          value={opening.say ?? ""}
          most={trainingLimits.note}
          lines
          onType={(typed) => change({ say: cleanText(typed).trim() || undefined }, "opening words")}
        />
      </div>
    </section>
  );
}

/** After the last case: the questions that stand on its slide, one on each line, and what the trainer says. */
export function ClosingPart({ session, ships }: PartProps): ReactNode {
  const { closing } = session;
  const change = (next: Partial<TrainingSession["closing"]>, run: string) =>
    changeTraining(
      session.id,
      (now) => ({ ...now, closing: { ...now.closing, ...next } }),
      "changing the closing",
      run,
    );
  if (ships) return <ReadPart name="Closing" {...closing} say={closing.say} />;
  return (
    <section className={styles.part} aria-labelledby="closing-heading">
      <h3 id="closing-heading">Closing</h3>
      <MinutesField
        label="Minutes for the closing"
        value={closing.minutes}
        least={0}
        most={trainingLimits.part}
        onChange={(minutes) => change({ minutes }, "closing")}
      />
      <div className={styles.fields}>
        <KeptField
          label={`Questions to the room, one on each line, up to ${trainingLimits.questions}`}
          value={closing.questions.join("\n")}
          most={trainingLimits.questions * (trainingLimits.line + 1)}
          lines
          onType={(typed) => change({ questions: questionsIn(typed) }, "questions")}
        />
        <KeptField
          label="What you say"
          value={closing.say ?? ""}
          most={trainingLimits.note}
          lines
          onType={(typed) => change({ say: cleanText(typed).trim() || undefined }, "closing words")}
        />
      </div>
    </section>
  );
}

function questionsIn(typed: string): string[] {
  const lines = typed.split("\n").map((line) => cleanLine(line).trim().slice(0, trainingLimits.line));
  return lines.filter((line) => line !== "").slice(0, trainingLimits.questions);
}

type ReadPartProps = {
  readonly name: string;
  readonly minutes: number;
  readonly questions: readonly string[];
  readonly say: string | undefined;
};

function ReadPart({ name, minutes, questions, say }: ReadPartProps): ReactNode {
  if (minutes === 0) return null;
  const id = `${name.toLowerCase()}-heading`;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <span className={styles.minutes}>{minutes} min</span>
      <div className={styles.fields}>
        {questions.length === 1 && <p className={styles.question}>{questions[0]}</p>}
        {questions.length > 1 && (
          <ol className={styles.questions}>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        )}
        {say?.split(/\n+/).map((paragraph) => (
          <p key={paragraph} className={styles.say}>
            {paragraph}
          </p>
        ))}
      </div>
    </section>
  );
}
