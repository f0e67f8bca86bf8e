import type { ReactNode } from "react";
import { minutesOf, type TrainingSession, trainingLimits } from "#content";
import { useLibrary } from "../library/index.ts";
import { changeTraining } from "../training-store/index.ts";
import { countMinutes } from "./in-words.ts";
import { MinutesField } from "./minutes-field.tsx";
import styles from "./time-line.module.css";

type TimeLineProps = { readonly session: TrainingSession; readonly ships: boolean };

/** The parts against the time that there is: as a line for the eye, and in words. */
export function TimeLine({ session, ships }: TimeLineProps): ReactNode {
  const library = useLibrary();
  const together = minutesOf(session);
  const spare = session.minutes - together;
  const parts = [
    { name: "Opening", minutes: session.opening.minutes },
    ...session.cases.map(({ case: id, minutes }) => {
      return { name: library.cases.find((study) => study.id === id)?.company ?? id, minutes };
    }),
    { name: "Closing", minutes: session.closing.minutes },
  ].filter(({ minutes }) => minutes > 0);
  return (
    <section className={styles.time} aria-label="Time">
      <p className={styles.told} data-spare={spare < 0 ? "over" : spare > 0 ? "left" : "none"}>
        <b>{countMinutes(together)}</b> planned, of{" "}
        {ships ? (
          session.minutes
        ) : (
          <MinutesField
            label="Minutes there are"
            value={session.minutes}
            least={1}
            most={trainingLimits.whole}
            onChange={(minutes) =>
              changeTraining(session.id, (now) => ({ ...now, minutes }), "changing the time there is", "minutes")
            }
          />
        )}
        <span className={styles.spare}>{inWords(spare)}</span>
      </p>
      <div className={styles.line} aria-hidden="true">
        {parts.map(({ name, minutes }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is told by its place
          <span key={index} style={{ flexGrow: minutes }}>
            {name}
          </span>
        ))}
        {spare > 0 && <span className={styles.free} style={{ flexGrow: spare }} />}
      </div>
    </section>
  );
}

function inWords(spare: number): string {
  if (spare === 0) return "It fits.";
  return spare > 0 ? `${countMinutes(spare)} to spare.` : `${countMinutes(-spare)} too many.`;
}
