import { type ReactNode, useState } from "react";
import type { Pattern } from "#content";
import type { OwnReply } from "#contract";
import { Button } from "../ui/index.ts";
import styles from "./choose-replies.module.css";
import { type Chosen, toggledIn } from "./chosen.ts";

type ChooseRepliesProps = {
  readonly patterns: readonly Pattern[];
  readonly own: readonly OwnReply[];
  /** The ids of the patterns that the list showed, when it was narrowed. */
  readonly found: readonly string[] | undefined;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
};

/** Every reply with a check box; all, none, and what the list had found with one press. */
export function ChooseReplies({ patterns, own, found, chosen, onChange }: ChooseRepliesProps): ReactNode {
  const [words, setWords] = useState("");
  const fits = (title: string) => title.toLowerCase().includes(words.trim().toLowerCase());
  const count = chosen.patterns.size + chosen.own.size;
  const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  return (
    <section className={styles.choose} aria-label="What">
      <h2>
        What <span className={styles.count}>{count} chosen</span>
      </h2>
      <div className={styles.quick}>
        <Button onPress={() => onChange({ patterns: idsOf(patterns), own: idsOf(own) })}>All</Button>
        <Button onPress={() => onChange({ patterns: new Set(), own: new Set() })}>None</Button>
        {found && (
          <Button onPress={() => onChange({ patterns: new Set(found), own: new Set() })}>
            As found, {found.length}
          </Button>
        )}
        {own.length > 0 && <Button onPress={() => onChange({ patterns: new Set(), own: idsOf(own) })}>Mine</Button>}
      </div>
      <input
        className={styles.narrow}
        aria-label="Show only titles with"
        placeholder="Show only titles with…"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <fieldset className={styles.list}>
        <legend className="visually-hidden">Replies</legend>
        {own.length > 0 && <p className={styles.group}>Mine</p>}
        {own
          .filter(({ title }) => fits(title))
          .map(({ id, title }) => (
            <Row
              key={id}
              title={title}
              on={chosen.own.has(id)}
              onChange={() => onChange({ ...chosen, own: toggledIn(chosen.own, id) })}
            />
          ))}
        {own.length > 0 && <p className={styles.group}>Patterns</p>}
        {patterns
          .filter(({ title }) => fits(title))
          .map(({ id, title }) => (
            <Row
              key={id}
              title={title}
              on={chosen.patterns.has(id)}
              onChange={() => onChange({ ...chosen, patterns: toggledIn(chosen.patterns, id) })}
            />
          ))}
      </fieldset>
    </section>
  );
}

type RowProps = { readonly title: string; readonly on: boolean; readonly onChange: () => void };

function Row({ title, on, onChange }: RowProps): ReactNode {
  return (
    <label className={styles.row}>
      <input type="checkbox" checked={on} onChange={onChange} />
      <span>{title}</span>
    </label>
  );
}
