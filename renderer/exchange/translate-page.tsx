import { ArrowRight, Copy, TriangleAlert } from "lucide-react";
import { type ReactNode, useId, useMemo, useState } from "react";
import { type DeskId, deskIds, deskProfile, translateTags } from "#content/compose";
import { ask } from "../bridge.ts";
import { copyLine } from "../clipboard/index.ts";
import { useDesk } from "../desk/index.ts";
import { changeOwnReplies, failureOf, offerUndo } from "../own/index.ts";
import { announce, Button, Select, useShortcut } from "../ui/index.ts";
import styles from "./translate-page.module.css";
import { useConfirmKey } from "./use-confirm-key.ts";

const desks = deskIds.filter((id) => deskProfile(id).marks).map((id) => ({ value: id, label: deskProfile(id).name }));

/** A macro of one desk in the tags of another. The pasted words stay on the screen unless they are kept on purpose. */
export function TranslatePage(): ReactNode {
  const own = useDesk();
  const [from, setFrom] = useState<DeskId>("zendesk");
  const [to, setTo] = useState<DeskId>(own && own !== "zendesk" && deskProfile(own).marks ? own : "freshdesk");
  const [text, setText] = useState("");
  const [title, setTitle] = useState("");
  const [told, setTold] = useState("");
  const id = useId();
  const result = useMemo(() => translateTags(text, from, to), [text, from, to]);
  const empty = text.trim() === "";

  const tell = (words: string) => {
    setTold(words);
    announce(words);
  };
  const copy = async () => {
    if (empty) return tell("There is nothing to copy yet.");
    tell((await copyLine(result.text, `Copied in ${deskProfile(to).name}’s tags.`)).message);
  };
  const keep = async () => {
    if (empty) return tell("There is nothing to keep yet.");
    try {
      const preview = await ask("previewImport", { kind: "pasted", text, desk: from });
      const [problem] = preview.problems;
      if (problem) return tell(`Not kept: ${problem.fault}. ${problem.remedy}.`);
      const outcome = await changeOwnReplies(() => ask("confirmImport", { id: preview.id, duplicates: true, title }));
      if (outcome.kind === "failed") return tell(`Not kept: ${outcome.reason} ${outcome.remedy}`);
      const words = `Kept under “Mine”. It comes out in the tags of whatever desk you choose.`;
      setTold(words);
      offerUndo(words, { undo: outcome.undo, said: "It is no longer among yours." });
    } catch (error) {
      const { reason, remedy } = failureOf(error);
      tell(`Not kept: ${reason} ${remedy}`);
    }
  };
  useConfirmKey(() => void copy());
  useShortcut("Ctrl+Shift+C", () => void copy());

  return (
    <div className={styles.page}>
      <div className={styles.sides}>
        <section>
          <Select label="From" value={from} onChange={setFrom} options={desks} />
          <label htmlFor={`${id}-from`}>The macro</label>
          <textarea
            id={`${id}-from`}
            value={text}
            rows={12}
            spellCheck="false"
            autoComplete="off"
            placeholder={`Hello ${example(from)}, …`}
            onChange={(event) => {
              setText(event.target.value);
              setTold("");
            }}
          />
        </section>
        <ArrowRight className={styles.arrow} aria-hidden="true" />
        <section>
          <Select label="To" value={to} onChange={setTo} options={desks} />
          <label htmlFor={`${id}-to`}>In the other tags</label>
          <textarea id={`${id}-to`} value={result.text} rows={12} readOnly />
        </section>
      </div>
      <div className={styles.foot}>
        <Button
          look="primary"
          icon={<Copy />}
          shortcut="Ctrl+Enter"
          onPress={() => void copy()}
          data-waiting={empty ? "" : undefined}
        >
          Copy the result
        </Button>
        <p role="status">{told || summary(empty, result.changed, result.kept.length)}</p>
      </div>
      {(result.kept.length > 0 || result.withoutFallback.length > 0) && (
        <section className={styles.kept} aria-label="To look at">
          <h2>To look at before it is used</h2>
          <ul>
            {result.kept.map(({ tag, why }) => (
              <li key={tag}>
                <TriangleAlert aria-hidden="true" />
                <span>
                  <code>{tag}</code> stands as it did: {why}.
                </span>
              </li>
            ))}
            {result.withoutFallback.map((tag) => (
              <li key={tag}>
                <TriangleAlert aria-hidden="true" />
                <span>
                  <code>{tag}</code> lost its words for an unknown value: {deskProfile(to).name} has no place for them.
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.keep} aria-label="Keep it">
        <div>
          <label htmlFor={`${id}-title`}>Title</label>
          <input
            id={`${id}-title`}
            value={title}
            maxLength={500}
            autoComplete="off"
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
        <Button onPress={() => void keep()}>Keep as mine</Button>
        <p>
          Only then is it saved. Gaps such as [order number?] become fields, and its tags come out for any desk. Take
          the customer’s own words out first.
        </p>
      </section>
    </div>
  );
}

function example(desk: DeskId): string {
  const { marks, tags } = deskProfile(desk);
  const tag = tags["customer.first_name"];
  return marks && tag ? marks.open + tag.name + marks.close : "";
}

function summary(empty: boolean, changed: number, kept: number): string {
  if (empty) return "Paste a macro’s text on the left.";
  const tags = changed === 1 ? "1 tag was translated" : `${changed} tags were translated`;
  return kept === 0 ? `${tags}.` : `${tags}, ${kept} could not be.`;
}
