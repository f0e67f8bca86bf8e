import { TriangleAlert } from "lucide-react";
import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { minutesOf, type TrainingSession, trainingLimits } from "#content";
import type { TrainingPreview } from "#contract";
import { ask, HostError } from "../bridge.ts";
import { useLibrary } from "../library/index.ts";
import { base64Of } from "../saving/index.ts";
import { Button, useShortcut } from "../ui/index.ts";
import styles from "./from-file.module.css";
import { countCases, countMinutes } from "./in-words.ts";
import { bringIn } from "./steps.ts";

type FromFileProps = {
  readonly file: File;
  readonly titles: readonly string[];
  /** The file has come in, or was put away. */
  readonly onDone: () => void;
};

/** What a file would bring, before it does: nothing is kept until it is confirmed. */
export function FromFile({ file, titles, onDone }: FromFileProps): ReactNode {
  const [preview, setPreview] = useState<TrainingPreview>();
  const read = useEffectEvent(async () => setPreview(await readFile(file)));
  useEffect(() => void read(), []);
  const session = preview?.session;
  const confirm = () => {
    if (!session) return;
    bringIn(session, titles);
    onDone();
  };
  useShortcut("Ctrl+Enter", confirm, session !== undefined);
  useShortcut("Escape", onDone);
  return (
    <main className={styles.page} aria-label="What would come in">
      <h2>{session ? session.title : file.name}</h2>
      {preview === undefined && <p role="status">Reading {file.name}…</p>}
      {preview && !session && <Refused problems={preview.problems} />}
      {preview && session && <Brought session={session} unknown={preview.unknown} titles={titles} name={file.name} />}
      <div className={styles.buttons}>
        {session && (
          <Button look="primary" autoFocus shortcut="Ctrl+Enter" onPress={confirm}>
            Bring it in
          </Button>
        )}
        <Button autoFocus={preview !== undefined && !session} shortcut="Esc" onPress={onDone}>
          {session ? "Cancel" : "Close"}
        </Button>
      </div>
    </main>
  );
}

async function readFile(file: File): Promise<TrainingPreview> {
  const refused = (fault: string, remedy: string) => ({ unknown: [], problems: [{ place: file.name, fault, remedy }] });
  if (file.size > trainingLimits.file) {
    const kilobytes = Math.ceil(file.size / 1024);
    return refused(
      `it has ${kilobytes} kB, and ${trainingLimits.file / 1024} are allowed`,
      "choose a session that Amends exported",
    );
  }
  try {
    return await ask("previewTraining", { name: file.name.slice(0, 300), base64: await base64Of(file) });
  } catch (error) {
    const remedy = error instanceof HostError ? error.remedy : "try again";
    return refused(error instanceof Error ? error.message : String(error), remedy);
  }
}

function Refused({ problems }: Pick<TrainingPreview, "problems">): ReactNode {
  return (
    <div role="alert">
      <p>Nothing in it can be brought in, and nothing was changed.</p>
      <ul className={styles.problems}>
        {problems.map(({ place, fault, remedy }) => (
          <li key={`${place}\n${fault}`}>
            <TriangleAlert aria-hidden="true" />
            <span>
              <b>{place}</b>: {fault}. {remedy.slice(0, 1).toUpperCase() + remedy.slice(1)}.
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type BroughtProps = {
  readonly session: Omit<TrainingSession, "id">;
  readonly unknown: readonly string[];
  readonly titles: readonly string[];
  readonly name: string;
};

function Brought({ session, unknown, titles, name }: BroughtProps): ReactNode {
  const library = useLibrary();
  return (
    <>
      <p role="status">
        {countCases(session.cases.length)}, {countMinutes(minutesOf({ ...session, id: "" }))}, from {name}.
        {titles.includes(session.title) && " You have one of this title: this one comes in as a second, with a number."}
      </p>
      <ol className={styles.cases}>
        {session.cases.map(({ case: id, minutes }) => (
          <li key={id}>
            {library.cases.find((study) => study.id === id)?.company ?? id}, {minutes} min
          </li>
        ))}
      </ol>
      {unknown.length > 0 && (
        <p className={styles.unknown}>
          <TriangleAlert aria-hidden="true" /> Not in this library: {unknown.join(", ")}. What is not there stays in the
          session and are left out when you present it.
        </p>
      )}
    </>
  );
}
