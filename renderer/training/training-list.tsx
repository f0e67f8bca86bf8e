import { FileInput, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { FileTrigger } from "react-aria-components";
import { minutesOf, type TrainingSession } from "#content";
import { openTraining } from "../route.ts";
import type { Trainings } from "../training-store/index.ts";
import { Button } from "../ui/index.ts";
import { countCases, countMinutes } from "./in-words.ts";
import { makeTraining } from "./steps.ts";
import styles from "./training-list.module.css";

type TrainingListProps = {
  readonly shipped: readonly TrainingSession[];
  readonly trainings: Trainings;
  readonly titles: readonly string[];
  readonly open: string | undefined;
  readonly onFile: (file: File) => void;
};

export function TrainingList({ shipped, trainings, titles, open, onFile }: TrainingListProps): ReactNode {
  const { own } = trainings;
  const choose = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  return (
    <section className={styles.list} aria-labelledby="sessions-heading">
      <header className={styles.head}>
        <h1 id="sessions-heading">Sessions</h1>
        <Button icon={<Plus />} onPress={() => makeTraining(titles)} isDisabled={own.kind !== "loaded"}>
          New
        </Button>
        <FileTrigger onSelect={choose} acceptedFileTypes={[".yml", ".yaml"]}>
          <Button icon={<FileInput />}>Import…</Button>
        </FileTrigger>
      </header>
      <h2>Come with Amends</h2>
      <Rows sessions={shipped} open={open} />
      <h2>Yours</h2>
      {own.kind === "loaded" && own.sessions.length > 0 && <Rows sessions={own.sessions} open={open} />}
      {own.kind === "loaded" && own.sessions.length === 0 && (
        <p className={styles.none}>None yet. Make a new one, or duplicate one of those above.</p>
      )}
      {own.kind === "failed" && (
        <p role="alert" className={styles.none}>
          {own.reason} {own.remedy}
        </p>
      )}
    </section>
  );
}

type RowsProps = { readonly sessions: readonly TrainingSession[]; readonly open: string | undefined };

function Rows({ sessions, open }: RowsProps): ReactNode {
  return (
    <ul className={styles.rows}>
      {sessions.map((session) => (
        <li key={session.id}>
          <button
            type="button"
            onClick={() => openTraining(session.id)}
            {...(session.id === open && { "aria-current": "true" as const })}
          >
            <b>{session.title}</b>
            <span>
              {countMinutes(minutesOf(session))} · {countCases(session.cases.length)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
