import { type ReactNode, useEffect, useState } from "react";
import type { QuickKeyState } from "#contract";
import { ask } from "../bridge.ts";
import { useKeeper } from "../keeping/index.ts";
import { announce, Button, Key } from "../ui/index.ts";
import { KeyField } from "./key-field.tsx";
import styles from "./preferences-page.module.css";
import { inSystemWords } from "./pressed-key.ts";

/** What other programs leave free most often. */
const suggestion = "Alt+Shift+Space";

type Refused = Extract<QuickKeyState, { readonly kind: "refused" }>;

/** The key that brings the quick window up over every program, where the host can have one; else what there is instead. */
export function QuickKeySetting(): ReactNode {
  const keeper = useKeeper();
  const [state, setState] = useState<QuickKeyState>();
  /** What the system answered to the last key that was asked for, now or when Amends started. */
  const [refused, setRefused] = useState<Refused>();
  const told = refused ?? (state?.kind === "refused" ? state : undefined);
  useEffect(() => {
    ask("readQuickKey").then(setState, () => setState({ kind: "unavailable" }));
  }, []);

  const set = async (key: string | null) => {
    const outcome = await ask("setQuickKey", key);
    if (outcome.kind === "refused") {
      setRefused(outcome);
      setState(await ask("readQuickKey"));
      return;
    }
    setRefused(undefined);
    setState(outcome);
    keeper.setPreferences({ quickKey: outcome.kind === "set" ? outcome.key : null });
    announce(outcome.kind === "set" ? `${inSystemWords(outcome.key)} now opens the quick window.` : "The key is off.");
  };

  return (
    <section className={styles.group}>
      <h2>Quick window</h2>
      <p>
        A small window for when the customer’s message is open elsewhere: type what happened, fill the fields, press
        Enter, and the reply is copied and the window gone. What is typed there stays in memory, and for no longer than
        a minute after the window has gone.
      </p>
      {state && <KeyState state={state} onSet={(key) => void set(key)} />}
      {told && (
        <p className={styles.refusal} role="alert">
          {told.reason} {told.remedy}
        </p>
      )}
    </section>
  );
}

type KeyStateProps = { readonly state: QuickKeyState; readonly onSet: (key: string | null) => void };

function KeyState({ state, onSet }: KeyStateProps): ReactNode {
  if (state.kind === "unavailable") {
    return (
      <p className={styles.hint}>
        <Key>Ctrl+Shift+K</Key> <span className="visually-hidden">Ctrl+Shift+K</span> opens it from anywhere in Amends.
        A page in a browser cannot have a key for the whole system; Amends as a program of its own can.
      </p>
    );
  }
  const on = state.kind === "set";
  return (
    <>
      <p>
        {on ? (
          <>
            <Key>{inSystemWords(state.key)}</Key> <span className="visually-hidden">{inSystemWords(state.key)}</span>{" "}
            opens it from every program.
          </>
        ) : (
          "No key opens it from other programs yet."
        )}{" "}
        In Amends <Key>Ctrl+Shift+K</Key> <span className="visually-hidden">Ctrl+Shift+K</span> does.
      </p>
      <div className={styles.keys}>
        <KeyField onKey={onSet} />
        {!on && <Button onPress={() => onSet(suggestion)}>Use {inSystemWords(suggestion)}</Button>}
        {on && <Button onPress={() => onSet(null)}>Switch the key off</Button>}
      </div>
    </>
  );
}
