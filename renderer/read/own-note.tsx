import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { noteLength } from "#contract/limits";
import { useKeeper, useKept } from "../keeping/index.ts";
import styles from "./own-note.module.css";

/** A pause in the typing this long saves the note. */
const saveDelay = 500;

/** The reader's own words beside an item, kept in their data folder and never in the library. */
export function OwnNote({ about }: { readonly about: string }): ReactNode {
  const keeper = useKeeper();
  const kept = useKept(({ notes }) => notes.find((note) => note.about === about)?.text ?? "");
  const state = useKept(({ noteStates }) => noteStates[about]);
  const [text, setText] = useState(kept);
  const unsaved = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();

  const save = () => {
    clearTimeout(timer.current);
    if (unsaved.current !== undefined) keeper.setNote(about, unsaved.current);
    unsaved.current = undefined;
  };
  const latestSave = useRef(save);
  latestSave.current = save;
  useEffect(() => {
    const flush = () => latestSave.current();
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, []);

  const write = (words: string) => {
    setText(words);
    unsaved.current = words;
    clearTimeout(timer.current);
    timer.current = setTimeout(save, saveDelay);
  };

  return (
    <section className={styles.note} data-section="own-note" tabIndex={-1} data-screen-only="">
      <label htmlFor={id}>Your note</label>
      <textarea
        id={id}
        value={text}
        onChange={(event) => write(event.target.value)}
        onBlur={save}
        maxLength={noteLength}
        rows={4}
        placeholder="What your team should remember about this case"
      />
      <p role="status" data-failed={state?.kind === "failed" ? "" : undefined}>
        {unsaved.current !== undefined || state?.kind === "saving"
          ? "Saving…"
          : state?.kind === "saved"
            ? "Saved on this computer"
            : state?.kind === "failed"
              ? `Not saved: ${state.reason} ${state.remedy} Your words are still here to copy.`
              : "Kept on this computer, apart from the case; updates do not touch it"}
      </p>
    </section>
  );
}
