import { type ReactNode, useEffect, useEffectEvent, useId, useState } from "react";
import { noteLength } from "#contract/limits";
import { type SaveState, useKeeper, useKept } from "../keeping/index.ts";
import styles from "./own-note.module.css";

/** A pause in the typing this long saves the note. */
const saveDelay = 500;

/** The reader's own words beside an item, kept in their data folder and never in the library. */
export function OwnNote({ about }: { readonly about: string }): ReactNode {
  const keeper = useKeeper();
  const kept = useKept(({ notes }) => notes.find((note) => note.about === about)?.text ?? "");
  const state = useKept(({ noteStates }) => noteStates[about]);
  /** Words that were not yet handed over to be kept. */
  const [unsaved, setUnsaved] = useState<string>();
  const id = useId();

  const save = () => {
    if (unsaved === undefined) return;
    keeper.setNote(about, unsaved);
    setUnsaved(undefined);
  };
  const saveLatest = useEffectEvent(save);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the pause anew
  useEffect(() => {
    const timer = setTimeout(() => saveLatest(), saveDelay);
    return () => clearTimeout(timer);
  }, [unsaved]);
  useEffect(() => {
    const leave = () => saveLatest();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, []);

  return (
    <section className={styles.note} data-section="own-note" tabIndex={-1} data-screen-only="">
      <label htmlFor={id}>Your note</label>
      <textarea
        id={id}
        value={unsaved ?? kept}
        onChange={(event) => setUnsaved(event.target.value)}
        onBlur={save}
        maxLength={noteLength}
        rows={4}
        placeholder="What your team should remember about this"
      />
      <p role="status" data-failed={state?.kind === "failed" ? "" : undefined}>
        {unsaved === undefined ? inWords(state) : "Saving…"}
      </p>
    </section>
  );
}

function inWords(state: SaveState = { kind: "idle" }): string {
  switch (state.kind) {
    case "idle":
      return "Kept on this computer, apart from the library; updates do not touch it";
    case "saving":
      return "Saving…";
    case "saved":
      return "Saved on this computer";
    case "failed":
      return `Not saved: ${state.reason} ${state.remedy} Your words are still here to copy.`;
  }
}
