import { type ReactNode, useState } from "react";
import { cleanLine, cleanText, type TrainingSession, trainingLimits } from "#content";
import { changeTraining } from "../training-store/index.ts";
import { KeptField } from "./kept-field.tsx";
import styles from "./training-view.module.css";

type AboutTrainingProps = { readonly session: TrainingSession; readonly ships: boolean };

const texts = [
  { key: "audience", label: "For", most: trainingLimits.line, clean: cleanLine },
  { key: "purpose", label: "Purpose", most: trainingLimits.note, clean: cleanText },
  { key: "prepare", label: "To prepare", most: trainingLimits.note, clean: cleanText },
] as const;

/** What the session is called, whom it is for, what it is to do, and what the trainer gets ready. */
export function AboutTraining({ session, ships }: AboutTrainingProps): ReactNode {
  const rename = (typed: string) => {
    const title = cleanLine(typed).trim();
    if (title !== "") changeTraining(session.id, (now) => ({ ...now, title }), "renaming the session", "title");
  };
  // Asked once, when it opens: the first case must not draw the focus back.
  const [isNew] = useState(() => session.cases.length === 0);
  if (ships) {
    return (
      <header>
        <h2 className={styles.title}>{session.title}</h2>
        <dl className={styles.about}>
          {texts.map(({ key, label }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{session[key]}</dd>
            </div>
          ))}
        </dl>
      </header>
    );
  }
  return (
    <header>
      <h2 className="visually-hidden">{session.title}</h2>
      <div className={styles.titleField}>
        <KeptField
          label="Title"
          labelHidden
          begins={isNew}
          value={session.title}
          most={trainingLimits.title}
          onType={rename}
        />
      </div>
      <div className={styles.about}>
        {texts.map(({ key, label, most, clean }) => (
          <div key={key}>
            <KeptField
              label={label}
              value={session[key] ?? ""}
              most={most}
              lines
              onType={(typed) => {
                const words = clean(typed).trim();
                const change = { [key]: words === "" ? undefined : words };
                changeTraining(session.id, (now) => ({ ...now, ...change }), `changing “${label}”`, key);
              }}
            />
          </div>
        ))}
      </div>
    </header>
  );
}
