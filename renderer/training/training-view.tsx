import { ArrowLeft, Copy, FileOutput, Play, Redo2, Trash2, Undo2 } from "lucide-react";
import { type ReactNode, useRef } from "react";
import type { TrainingSession } from "#content";
import { ask } from "../bridge.ts";
import { openTraining, presentTraining } from "../route.ts";
import { finish, useSaving } from "../saving/index.ts";
import { saveAgain, useTrainings } from "../training-store/index.ts";
import { announce, Bar, Button, IconButton, useCatchFocus, useShortcut, useTitle } from "../ui/index.ts";
import { AboutTraining } from "./about-training.tsx";
import { AddCase } from "./add-case.tsx";
import { CaseList } from "./case-list.tsx";
import { ClosingPart, OpeningPart } from "./end-parts.tsx";
import { duplicate, redo, remove, undo } from "./steps.ts";
import { TimeLine } from "./time-line.tsx";
import styles from "./training-view.module.css";

type TrainingViewProps = {
  readonly session: TrainingSession;
  /** It comes with Amends, and is read and held but not changed. */
  readonly ships: boolean;
  readonly titles: readonly string[];
};

/** One session: what it is for, its parts in order, and the minutes of each. */
export function TrainingView({ session, ships, titles }: TrainingViewProps): ReactNode {
  const page = useRef<HTMLElement>(null);
  useTitle(session.title);
  useCatchFocus(page, session);
  const present = () => {
    if (session.cases.length > 0) presentTraining(session.id);
    else announce("There is no case to present yet: add one.");
  };
  useShortcut("F5", present);
  return (
    <main ref={page} className={styles.view} tabIndex={-1} aria-label={session.title}>
      <TrainingBar session={session} ships={ships} titles={titles} onPresent={present} />
      <div className={styles.body}>
        <AboutTraining session={session} ships={ships} />
        <TimeLine session={session} ships={ships} />
        <OpeningPart session={session} ships={ships} />
        <CaseList session={session} ships={ships} />
        {!ships && <AddCase session={session} />}
        <ClosingPart session={session} ships={ships} />
      </div>
    </main>
  );
}

function TrainingBar({
  session,
  ships,
  titles,
  onPresent,
}: TrainingViewProps & { readonly onPresent: () => void }): ReactNode {
  const { past, future } = useTrainings();
  const { busy, run } = useSaving();
  const exportIt = () => run(async () => finish(await ask("saveTraining", { id: session.id })).words);
  const [last, next] = [past.at(-1)?.did, future[0]?.did];
  const ways = (
    <>
      <span className={styles.back}>
        <IconButton label="All sessions" onPress={() => openTraining()}>
          <ArrowLeft />
        </IconButton>
      </span>
      <IconButton label={last ? `Undo ${last}` : "Undo"} shortcut="Ctrl+Z" isDisabled={!last} onPress={undo}>
        <Undo2 />
      </IconButton>
      <IconButton
        label={next ? `Do again: ${next}` : "Do again"}
        shortcut="Ctrl+Shift+Z"
        isDisabled={!next}
        onPress={redo}
      >
        <Redo2 />
      </IconButton>
      {!ships && <SaveState />}
    </>
  );
  return (
    <Bar label="This session" start={ways}>
      <Button look="quiet" icon={<Copy />} onPress={() => duplicate(session, titles)}>
        {ships ? "Duplicate to change it" : "Duplicate"}
      </Button>
      <Button look="quiet" icon={<FileOutput />} isDisabled={busy} onPress={exportIt}>
        Export
      </Button>
      {!ships && (
        <Button look="quiet" icon={<Trash2 />} onPress={() => remove(session)}>
          Delete
        </Button>
      )}
      <Button look="primary" icon={<Play />} shortcut="F5" onPress={onPresent}>
        Present
      </Button>
    </Bar>
  );
}

/** “Saved” is said when the host has it on its disk, and not before. */
function SaveState(): ReactNode {
  const { saving } = useTrainings();
  if (saving.kind !== "failed") {
    return <span className={styles.state}>{saving.kind === "saved" ? "Saved" : "Saving…"}</span>;
  }
  return (
    <span role="alert" className={styles.unsaved}>
      Not saved: {saving.reason} {saving.remedy} <Button onPress={saveAgain}>Try again</Button>
    </span>
  );
}
