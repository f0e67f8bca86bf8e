import { TriangleAlert } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { exchangeFormat } from "#content/exchange/formats";
import type { ImportItem, ImportPreview } from "#contract";
import { Button } from "../ui/index.ts";
import styles from "./import-page.module.css";
import { Losses } from "./losses.tsx";
import { useConfirmKey } from "./use-confirm-key.ts";

type ImportShownProps = {
  readonly name: string;
  readonly preview: ImportPreview;
  /** The title is empty where it stays as it is. */
  readonly onConfirm: (duplicates: boolean, title: string) => void;
};

/** The rest is counted. */
const shown = 200;

/** What an import would bring, before it does. */
export function ImportShown({ name, preview, onConfirm }: ImportShownProps): ReactNode {
  const { format, items, lost, problems } = preview;
  const [both, setBoth] = useState(false);
  const [title, setTitle] = useState<string>();
  const id = useId();
  const doubled = items.filter(({ duplicate }) => duplicate);
  const count = both ? items.length : items.length - doubled.length;
  const confirm = () => count > 0 && onConfirm(both, title ?? "");
  const [only] = items;
  useConfirmKey(confirm);
  return (
    <section className={styles.shown} aria-label="What would come in">
      <h2>
        {items.length === 1 ? "1 reply" : `${items.length} replies`} in {name}
        {format && <span className={styles.format}> {exchangeFormat(format).name}</span>}
      </h2>
      <p role="status">{inWords(items.length, doubled.length, problems.length)}</p>
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.map((problem) => (
            <li key={`${problem.place}\n${problem.fault}`}>
              <TriangleAlert aria-hidden="true" />
              <span>
                <b>{problem.place}</b>: {problem.fault}. {upper(problem.remedy)}.
              </span>
            </li>
          ))}
        </ul>
      )}
      <Losses title="What does not come through" lost={lost} />
      {doubled.length > 0 && (
        <label className={styles.option}>
          <input type="checkbox" checked={both} onChange={() => setBoth(!both)} />
          {doubled.length === 1
            ? "Bring the one that is there already too, as a second"
            : `Bring the ${doubled.length} that are there already too, each as a second`}
        </label>
      )}
      {only && format === undefined && (
        <div className={styles.title}>
          <label htmlFor={id}>Title</label>
          <input
            id={id}
            value={title ?? only.title}
            maxLength={500}
            autoComplete="off"
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
      )}
      {items.length > 0 && (
        <>
          <Button look="primary" shortcut="Ctrl+Enter" onPress={confirm} data-waiting={count === 0 ? "" : undefined}>
            {count === 0 ? "Nothing new to bring in" : `Bring in ${count}`}
          </Button>
          <ul className={styles.items}>
            {items.slice(0, shown).map((item, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two replies of a file may be alike in every word
              <Item key={at} item={item} left={!both && item.duplicate !== undefined} />
            ))}
          </ul>
          {items.length > shown && <p>and {items.length - shown} more.</p>}
        </>
      )}
    </section>
  );
}

function Item({ item, left }: { readonly item: ImportItem; readonly left: boolean }): ReactNode {
  const { title, words, fields, duplicate } = item;
  return (
    <li className={left ? styles.left : undefined}>
      <p>
        <b>{title}</b> <span>{fields === 1 ? "1 field" : `${fields} fields`}</span>
      </p>
      {duplicate && (
        <p className={styles.likeness}>
          {reasons[duplicate.because]} “{duplicate.title}”{left ? ", so it is left out." : "."}
        </p>
      )}
      <p className={styles.words}>{words}</p>
    </li>
  );
}

const reasons = {
  "same id": "It is known already, as",
  "same title": "It has the title of",
  "same words": "It has the very words of",
} as const;

function inWords(items: number, doubled: number, problems: number): string {
  if (items === 0) return "Nothing in it can be brought in, and nothing was changed.";
  const fresh = items - doubled;
  return [
    `${fresh} new`,
    doubled > 0 && `${doubled} there already`,
    problems > 0 && (problems === 1 ? "1 that could not be read" : `${problems} that could not be read`),
  ]
    .filter(Boolean)
    .join(", ")
    .concat(".");
}

function upper(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
