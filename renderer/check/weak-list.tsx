import { BellOff, ChevronDown, ChevronRight, Copy } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { copyLine } from "../clipboard/index.ts";
import { open } from "../route.ts";
import { announce, Button } from "../ui/index.ts";
import type { NamedWeak } from "./marks.ts";
import { severityName } from "./parts.ts";
import styles from "./weak-list.module.css";

type WeakListProps = {
  readonly text: string;
  readonly weak: readonly NamedWeak[];
  /** The key of the phrase that is told of in full. */
  readonly current: string | undefined;
  readonly onCurrent: (phrase: NamedWeak | undefined) => void;
  readonly onSilence: (rule: string, label: string) => void;
};

/** More than these are counted, not listed; F8 reaches each. */
const listed = 100;

/** The weak phrases in the order of the text; the chosen one with its reason, source and a better wording. */
export function WeakList({ text, weak, current, onCurrent, onSilence }: WeakListProps): ReactNode {
  const chosen = weak.findIndex(({ key }) => key === current);
  const from = Math.max(0, Math.min(chosen - listed / 2, weak.length - listed));
  return (
    <>
      <ol className={styles.list}>
        {weak.slice(from, from + listed).map((phrase) => (
          <WeakRow
            key={phrase.key}
            words={text.slice(phrase.start, phrase.end).replace(/\s+/g, " ")}
            phrase={phrase}
            isOpen={phrase.key === current}
            onCurrent={onCurrent}
            onSilence={onSilence}
          />
        ))}
      </ol>
      {weak.length > listed && (
        <p className={styles.more}>
          {from + 1} to {Math.min(from + listed, weak.length)} of {weak.length} are listed; F8 goes on to the next.
        </p>
      )}
    </>
  );
}

type WeakRowProps = {
  readonly words: string;
  readonly phrase: NamedWeak;
  readonly isOpen: boolean;
  readonly onCurrent: (phrase: NamedWeak | undefined) => void;
  readonly onSilence: (rule: string, label: string) => void;
};

function WeakRow({ words, phrase, isOpen, onCurrent, onSilence }: WeakRowProps): ReactNode {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return (
    <li ref={row} className={styles.item} data-open={isOpen ? "" : undefined}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        data-weak={phrase.key}
        onClick={() => onCurrent(isOpen ? undefined : phrase)}
      >
        <span className={styles.words} lang={phrase.lang}>
          “{words}”
        </span>
        <span className={styles.label}>
          {phrase.label} · {severityName[phrase.severity]}
        </span>
        <span className={styles.chevron}>{isOpen ? <ChevronDown /> : <ChevronRight />}</span>
      </button>
      {isOpen && <Told phrase={phrase} onSilence={onSilence} />}
    </li>
  );
}

type ToldProps = { readonly phrase: NamedWeak; readonly onSilence: (rule: string, label: string) => void };

function Told({ phrase: { rule, label, lang, reason, source, better, phrase }, onSilence }: ToldProps): ReactNode {
  const copy = async () => announce((await copyLine(better, "Better wording copied.")).message);
  return (
    <div className={styles.told}>
      <p>{reason}</p>
      <p className={styles.better}>
        <span>Better</span> <q lang={lang}>{better}</q>
      </p>
      <p className={styles.source}>
        {source}{" "}
        {phrase && (
          <button type="button" onClick={() => open({ kind: "phrase", id: phrase })}>
            More on this phrase
          </button>
        )}
      </p>
      <div className={styles.actions}>
        <Button icon={<Copy />} onPress={() => void copy()}>
          Copy the better wording
        </Button>
        <Button look="quiet" icon={<BellOff />} onPress={() => onSilence(rule, label)}>
          Don't mark this again
        </Button>
      </div>
    </div>
  );
}
