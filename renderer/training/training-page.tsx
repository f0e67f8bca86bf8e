import { type ReactNode, useRef, useState } from "react";
import { useLibrary } from "../library/index.ts";
import { type FoundTraining, NoSuchTraining, useTraining, useTrainings } from "../training-store/index.ts";
import { useCatchFocus, useShortcut, useTitle } from "../ui/index.ts";
import { FromFile } from "./from-file.tsx";
import { redo, titlesOf, undo } from "./steps.ts";
import { TrainingList } from "./training-list.tsx";
import styles from "./training-page.module.css";
import { TrainingView } from "./training-view.tsx";

/** Training sessions: those that come with Amends and the trainer's own, and the open one beside them. */
export function TrainingPage({ id }: { readonly id: string | undefined }): ReactNode {
  const library = useLibrary();
  const trainings = useTrainings();
  const page = useRef<HTMLDivElement>(null);
  const [file, setFile] = useState<File>();
  const titles = titlesOf(library.sessions, trainings);
  useTitle("Sessions");
  useCatchFocus(page, id);
  useShortcut("Ctrl+Z", undo);
  useShortcut("Ctrl+Shift+Z", redo);
  return (
    <div ref={page} className={styles.page} tabIndex={-1} data-open={id !== undefined || file ? "" : undefined}>
      <TrainingList shipped={library.sessions} trainings={trainings} titles={titles} open={id} onFile={setFile} />
      {file ? (
        <FromFile
          key={`${file.name} ${file.lastModified}`}
          file={file}
          titles={titles}
          onDone={() => setFile(undefined)}
        />
      ) : id === undefined ? (
        <Invitation />
      ) : (
        <OpenTraining key={id} id={id} titles={titles} />
      )}
    </div>
  );
}

function OpenTraining({ id, titles }: { readonly id: string; readonly titles: readonly string[] }): ReactNode {
  const training: FoundTraining = useTraining(id);
  if (training.kind === "loading") return <main aria-busy="true" />;
  if (training.kind !== "found") return <NoSuchTraining training={training} />;
  return <TrainingView session={training.session} ships={training.ships} titles={titles} />;
}

function Invitation(): ReactNode {
  return (
    <main className={styles.invitation}>
      <h2>Any case becomes a training</h2>
      <p>
        A session puts cases in an order and gives each its minutes. Open one and press F5: its slides run from case to
        case, and your own window keeps the clock.
      </p>
      <p>Those that come with Amends are ready to be held as they are. Duplicate one to make it yours.</p>
    </main>
  );
}
