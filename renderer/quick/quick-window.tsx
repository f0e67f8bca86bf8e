import { type ReactNode, Suspense, useLayoutEffect, useRef, useState } from "react";
import type { FieldValues } from "#content/compose";
import { type CopyOutcome, copyDraft } from "../clipboard/index.ts";
import { useDesk } from "../desk/index.ts";
import { useKeeper } from "../keeping/index.ts";
import { useComingLibrary } from "../library/index.ts";
import { leaveQuickWindow } from "../quick-door/index.ts";
import { useShortcut, useTitle } from "../ui/index.ts";
import { draftAtOnce, type Picked } from "./picked.ts";
import { QuickForm } from "./quick-form.tsx";
import { QuickSearch } from "./quick-search.tsx";
import styles from "./quick-window.module.css";
import { useAway } from "./use-away.ts";
import { useKeptQuery } from "./use-kept-query.ts";

/** Milliseconds between the copy and the end of the window: enough for "Copied" to be seen, too few to be waited for. */
const farewell = 250;

/** Type, pick, fill, Enter: copied, and the window is gone. What is typed into fields is forgotten with the copy. */
export function QuickWindow(): ReactNode {
  const coming = useComingLibrary();
  const keeper = useKeeper();
  const desk = useDesk();
  const { typed, isBegun, isRecalled, type, keep, forget: forgetQuery } = useKeptQuery();
  const [picked, setPicked] = useState<string>();
  /** By pattern, so that a look back at the results costs no words. */
  const [filled, setFilled] = useState<Readonly<Record<string, FieldValues>>>({});
  const [outcome, setOutcome] = useState<CopyOutcome>();
  const search = useRef<HTMLInputElement>(null);
  const isLeaving = useRef(false);
  const goesOn = useRef(isBegun);
  useTitle("Quick window");

  const toSearch = () => {
    setPicked(undefined);
    search.current?.focus();
    search.current?.select();
  };
  const startAgain = () => {
    setOutcome(undefined);
    toSearch();
  };
  useAway({
    onReturn: () => picked === undefined && startAgain(),
    onForget: () => {
      forgetQuery();
      setFilled({});
      startAgain();
    },
  });
  // The next letter replaces what stands in the search box when it comes back, from a form or from a minute ago.
  useLayoutEffect(() => {
    const box = search.current;
    if (picked !== undefined || !box) return;
    if (goesOn.current) box.setSelectionRange(box.value.length, box.value.length);
    else box.select();
    goesOn.current = false;
  }, [picked]);
  useLayoutEffect(() => {
    if (isRecalled) search.current?.select();
  }, [isRecalled]);
  useShortcut("Ctrl+K", startAgain);
  useShortcut("Ctrl+Shift+K", startAgain);

  const leave = async () => {
    keep();
    await leaveQuickWindow();
  };
  const finish = async (ended: CopyOutcome, pattern?: string) => {
    // A key that was pressed twice in one breath is one copy.
    if (isLeaving.current) return;
    setOutcome(ended);
    if (ended.kind === "refused") return;
    isLeaving.current = true;
    if (pattern !== undefined) keeper.countCopy(pattern);
    await new Promise((resolve) => setTimeout(resolve, farewell));
    setFilled({});
    await leave();
    isLeaving.current = false;
    // A window that could not be closed still says that the copy is made, until the next letter.
    toSearch();
  };
  const pick = async (chosen: Picked) => {
    const { kind, id } = chosen.ref;
    const ready = draftAtOnce(await coming, chosen, desk);
    if (ready) await finish(await copyDraft(ready), kind === "pattern" ? id : undefined);
    else if (kind === "pattern") {
      setOutcome(undefined);
      setPicked(id);
    }
  };

  return (
    <main className={styles.window}>
      <h1 className="visually-hidden">Quick window</h1>
      <p className="visually-hidden" role="status">
        {outcome?.message}
      </p>
      {picked === undefined ? (
        <QuickSearch
          inputRef={search}
          typed={typed}
          onType={(words) => {
            setOutcome(undefined);
            type(words);
          }}
          outcome={outcome}
          onPick={(chosen) => void pick(chosen)}
          onLeave={() => void leave()}
        />
      ) : (
        <Suspense fallback={null}>
          <QuickForm
            key={picked}
            id={picked}
            values={filled[picked] ?? {}}
            onChange={(values) => {
              setOutcome(undefined);
              setFilled({ ...filled, [picked]: values });
            }}
            onEnd={(ended) => void finish(ended, picked)}
            onBack={startAgain}
          />
        </Suspense>
      )}
    </main>
  );
}
