import { CopyPlus, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { type CaseStudy, minutesOf, type TrainingSession, trainingLimits } from "#content";
import { useLibrary } from "../library/index.ts";
import { useTrainings } from "../training-store/index.ts";
import { Dialog } from "../ui/index.ts";
import styles from "./add-to-session.module.css";
import { countCases, countMinutes } from "./in-words.ts";
import { titlesOf } from "./steps.ts";
import { addTo, duplicateWith, makeWith } from "./steps-from-case.ts";
import { usualMinutes } from "./usual-minutes.ts";

type AddToSessionProps = { readonly study: CaseStudy; readonly onClose: () => void };

/** Asks into which session the case goes that is being read. */
export function AddToSession({ study, onClose }: AddToSessionProps): ReactNode {
  return (
    <Dialog title={`Add “${study.company}” to a session`} isOpen onClose={onClose} focusInside>
      <Sessions study={study} onDone={onClose} />
    </Dialog>
  );
}

type SessionsProps = { readonly study: CaseStudy; readonly onDone: () => void };

function Sessions({ study, onDone }: SessionsProps): ReactNode {
  const library = useLibrary();
  const trainings = useTrainings();
  const { own } = trainings;
  if (own.kind === "loading") return <p>Reading your sessions…</p>;
  if (own.kind === "failed") {
    return (
      <p role="alert">
        {own.reason} {own.remedy}
      </p>
    );
  }
  const titles = titlesOf(library.sessions, trainings);
  const first = own.sessions.find((session) => whyNot(session, study) === undefined);
  const choose = (add: () => void) => () => {
    add();
    onDone();
  };
  return (
    <div className={styles.sessions}>
      <p>It comes last, with its usual {countMinutes(usualMinutes(study))}.</p>
      {own.sessions.length > 0 && (
        <section aria-labelledby="own-sessions">
          <h3 id="own-sessions">Yours</h3>
          <ul>
            {own.sessions.map((session) => (
              <Row
                key={session.id}
                name={session.title}
                told={whyNot(session, study) ?? lengthOf(session)}
                isDisabled={whyNot(session, study) !== undefined}
                begins={session === first}
                onChoose={choose(() => addTo(session, study))}
              />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="new-sessions">
        <h3 id="new-sessions">{own.sessions.length > 0 ? "Or a new one" : "A new one"}</h3>
        <ul>
          <Row
            icon={<Plus aria-hidden="true" />}
            name="A new session"
            told="this case alone, until you add others"
            begins={first === undefined}
            onChoose={choose(() => makeWith(study, titles))}
          />
          {library.sessions.map((session) => (
            <Row
              key={session.id}
              icon={<CopyPlus aria-hidden="true" />}
              name={`Copy of “${session.title}”`}
              told={whyNot(session, study) ?? lengthOf(session)}
              isDisabled={whyNot(session, study) !== undefined}
              onChoose={choose(() => duplicateWith(session, study, titles))}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

function lengthOf(session: TrainingSession): string {
  return `${countMinutes(minutesOf(session))} · ${countCases(session.cases.length)}`;
}

/** What keeps the case out of the session, if anything does. */
function whyNot({ cases }: TrainingSession, { id }: CaseStudy): string | undefined {
  if (cases.some((one) => one.case === id)) return "holds it already";
  return cases.length >= trainingLimits.cases ? `full, with ${countCases(cases.length)}` : undefined;
}

type RowProps = {
  readonly icon?: ReactNode;
  readonly name: string;
  readonly told: string;
  readonly isDisabled?: boolean;
  /** It has the focus when the sessions are shown. */
  readonly begins?: boolean;
  readonly onChoose: () => void;
};

function Row({ icon, name, told, isDisabled = false, begins = false, onChoose }: RowProps): ReactNode {
  return (
    <li>
      {/* biome-ignore lint/a11y/noAutofocus: a dialog begins with what is most likely chosen */}
      <button type="button" disabled={isDisabled} autoFocus={begins} onClick={onChoose}>
        {icon}
        <span className={styles.words}>
          <b>{name}</b> <span>{told}</span>
        </span>
      </button>
    </li>
  );
}
