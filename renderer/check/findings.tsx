import { ChevronDown, ChevronUp } from "lucide-react";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { useKeeper, useKept } from "../keeping/index.ts";
import { announce, Button, IconButton } from "../ui/index.ts";
import { AdviceList } from "./advice-list.tsx";
import type { CheckState } from "./client.ts";
import { currentDraft } from "./draft-text.ts";
import styles from "./findings.module.css";
import { languageDoubt } from "./language-doubt.ts";
import type { LensHandle } from "./lens.tsx";
import { type NamedWeak, type Span, shifted } from "./marks.ts";
import { PartList } from "./part-list.tsx";
import type { Spoken } from "./spoken.ts";
import { Summary } from "./summary.tsx";
import { WeakList } from "./weak-list.tsx";

type FindingsProps = {
  readonly state: CheckState;
  readonly weak: readonly NamedWeak[];
  readonly spoken: Spoken | undefined;
  readonly onSpoken: (spoken: Spoken | undefined) => void;
  readonly onWeak: (phrase: NamedWeak | undefined) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onGo: (places: readonly Span[]) => void;
  readonly lens: RefObject<LensHandle | null>;
};

/** What the check found in a text, beside it. */
export function Findings({ state, weak, spoken, onSpoken, onWeak, onStep, onGo, lens }: FindingsProps): ReactNode {
  const { silence, silencedNow, unsilence } = useSilencing();
  if (state.kind === "loading") return <p className={styles.note}>Reading the rules…</p>;
  if (state.kind === "failed") {
    return (
      <p className={styles.note} role="alert">
        The check stopped: {state.reason} Your text is still here; copy it, reload the page and paste it again.
      </p>
    );
  }
  const { report, request } = state;
  const insert = (sentence: string) => {
    const now = currentDraft().text;
    lens.current?.insert(
      sentence,
      report.sentences.map((span) => shifted(span, request.text, now)),
    );
    announce("Inserted. Undo takes it out again.");
  };
  return (
    <>
      <Summary report={report} weak={weak.length} doubt={languageDoubt(request.text, report, request.lang)} />
      <section className={styles.group}>
        <h2>The six parts</h2>
        <PartList
          text={request.text}
          report={report}
          open={spoken?.kind === "gap" ? spoken.part : undefined}
          onOpen={(part) => onSpoken(part && { kind: "gap", part })}
          onGo={onGo}
          onInsert={insert}
        />
      </section>
      <section className={styles.group}>
        <div className={styles.head}>
          <h2>Weak phrases{weak.length > 0 && `: ${weak.length}`}</h2>
          {weak.length > 0 && (
            <span>
              <IconButton label="Previous weak phrase" shortcut="Shift+F8" onPress={() => onStep(-1)}>
                <ChevronUp />
              </IconButton>
              <IconButton label="Next weak phrase" shortcut="F8" onPress={() => onStep(1)}>
                <ChevronDown />
              </IconButton>
            </span>
          )}
        </div>
        {silencedNow && (
          <Silenced
            label={silencedNow.label}
            onUndo={() => {
              unsilence();
              lens.current?.focus();
            }}
          />
        )}
        {weak.length === 0 && <p className={styles.note}>None of the weak phrases that the rules know.</p>}
        <WeakList
          text={request.text}
          weak={weak}
          current={spoken?.kind === "weak" ? spoken.key : undefined}
          onCurrent={onWeak}
          onSilence={silence}
        />
      </section>
      {report.advice.length > 0 && (
        <section className={styles.group}>
          <h2>Worth a thought</h2>
          <AdviceList advice={report.advice} onGo={onGo} onSilence={silence} />
        </section>
      )}
    </>
  );
}

type Silencing = { readonly rule: string; readonly label: string };

function useSilencing() {
  const keeper = useKeeper();
  const rules = useKept((kept) => kept.preferences.silencedRules);
  const [last, setLast] = useState<Silencing>();
  const silence = (rule: string, label: string) => {
    keeper.setPreferences({ silencedRules: [...rules.filter((known) => known !== rule), rule] });
    setLast({ rule, label });
  };
  const unsilence = () => {
    if (!last) return;
    keeper.setPreferences({ silencedRules: rules.filter((known) => known !== last.rule) });
    announce(`“${last.label}” is marked again.`);
    setLast(undefined);
  };
  return { silence, silencedNow: last && rules.includes(last.rule) ? last : undefined, unsilence };
}

/** What was just silenced can be had back at once; the rule list has all of them. */
function Silenced({ label, onUndo }: { readonly label: string; readonly onUndo: () => void }): ReactNode {
  const note = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that was pressed is gone with each new label
  useEffect(() => note.current?.querySelector("button")?.focus(), [label]);
  return (
    <p ref={note} className={styles.silenced} role="status">
      “{label}” is not marked any more. <Button onPress={onUndo}>Undo</Button>
    </p>
  );
}
