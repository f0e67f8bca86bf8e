import { ChevronDown, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import type { DraftComponent } from "#content";
import type { CheckedSentence, DraftReport } from "#content/draft";
import { useLibrary } from "../library/index.ts";
import { Gap } from "./gap.tsx";
import type { Span } from "./marks.ts";
import styles from "./part-list.module.css";
import { inWords, partLabel, partMeaning } from "./parts.ts";

type PartListProps = {
  readonly text: string;
  readonly report: DraftReport;
  /** The gap whose sentences are shown. */
  readonly open: DraftComponent | undefined;
  readonly onOpen: (part: DraftComponent | undefined) => void;
  /** Goes to a sentence; pressed again, to the next one that carries the same. */
  readonly onGo: (sentences: readonly Span[]) => void;
  readonly onInsert: (sentence: string) => void;
};

/** The six parts in the order in which they are best read, each with its sentence or with sentences to adapt. */
export function PartList({ text, report, open, onOpen, onGo, onInsert }: PartListProps): ReactNode {
  return (
    <>
      <ol className={styles.parts}>
        {report.recommended.map((part) => {
          const carrying = report.sentences.filter(({ components }) =>
            components.some(({ component }) => component === part),
          );
          return (
            <li key={part} data-component={part} data-missing={carrying.length === 0 ? "" : undefined}>
              {carrying.length > 0 ? (
                <Found part={part} at={report.order.indexOf(part) + 1} text={text} carrying={carrying} onGo={onGo} />
              ) : (
                <Missing part={part} isOpen={open === part} onOpen={onOpen} />
              )}
              {carrying.length === 0 && open === part && <Gap part={part} lang={report.lang} onInsert={onInsert} />}
            </li>
          );
        })}
      </ol>
      <Order report={report} />
    </>
  );
}

type FoundProps = {
  readonly part: DraftComponent;
  /** Which of the parts it is in the order of the reply. */
  readonly at: number;
  readonly text: string;
  readonly carrying: readonly CheckedSentence[];
  readonly onGo: (sentences: readonly Span[]) => void;
};

function Found({ part, at, text, carrying, onGo }: FoundProps): ReactNode {
  const label = partLabel(useLibrary(), part);
  const [first] = carrying;
  return (
    <button type="button" className={styles.row} onClick={() => onGo(carrying)}>
      <span className={styles.number}>
        <span className="visually-hidden">Part </span>
        {at}
      </span>
      <span className={styles.name}>
        {label}
        {carrying.length > 1 && <span className={styles.count}> · {carrying.length} sentences</span>}
      </span>
      <span className={styles.quote} lang={first?.lang}>
        {first && text.slice(first.start, first.end).replace(/\s+/g, " ")}
      </span>
    </button>
  );
}

type MissingProps = {
  readonly part: DraftComponent;
  readonly isOpen: boolean;
  readonly onOpen: (part: DraftComponent | undefined) => void;
};

function Missing({ part, isOpen, onOpen }: MissingProps): ReactNode {
  const label = partLabel(useLibrary(), part);
  return (
    <button
      type="button"
      className={styles.row}
      aria-expanded={isOpen}
      onClick={() => onOpen(isOpen ? undefined : part)}
      data-gap={part}
    >
      <span className={styles.number} aria-hidden="true" />
      <span className={styles.name}>
        {label} <b className={styles.missing}>missing</b>
      </span>
      <span className={styles.means}>It {partMeaning[part]}.</span>
      <span className={styles.chevron}>{isOpen ? <ChevronDown /> : <ChevronRight />}</span>
    </button>
  );
}

/** Said only where there is an order, and where another would read better. */
function Order({ report: { order, recommended } }: { readonly report: DraftReport }): ReactNode {
  const library = useLibrary();
  if (order.length < 2) return null;
  const best = recommended.filter((part) => order.includes(part));
  const words = (parts: readonly DraftComponent[]) => inWords(parts.map((part) => partLabel(library, part)));
  const isBest = best.every((part, at) => part === order[at]);
  return (
    <p className={styles.order}>
      {isBest
        ? `They come in the order in which they are best read: ${words(order)}.`
        : `They come as ${words(order)}. They are best read as ${words(best)}.`}
    </p>
  );
}
