import { type ReactNode, useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import { type AskedField, askedFields, refusals, toPlain } from "#content/compose";
import { findValues, joinReply, offersFor, withoutValue, withValue } from "#content/reply";
import { checkReply } from "../check/index.ts";
import { FieldForm, focusField, LetterPane, useCopying } from "../compose/index.ts";
import { DeskMenu, draftFor, FilledByDesk, focusTag, useDesk } from "../desk/index.ts";
import { useKeeper } from "../keeping/index.ts";
import { changeTray, useTray } from "../tray/index.ts";
import { useCatchFocus, useShortcut, useTitle } from "../ui/index.ts";
import { AddPattern } from "./add-pattern.tsx";
import { EmptyReply } from "./empty-reply.tsx";
import { MessageBox } from "./message-box.tsx";
import { AddLines, linesField, OwnLines } from "./own-lines.tsx";
import { PieceList } from "./piece-list.tsx";
import { ReplyBar } from "./reply-bar.tsx";
import styles from "./reply-page.module.css";
import { TrayBar } from "./tray-bar.tsx";

/** Several patterns and own lines that go out as one reply: the pieces, what only the writer knows, and the letter. */
export function ReplyPage(): ReactNode {
  const tray = useTray();
  const keeper = useKeeper();
  const page = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const side = useRef<HTMLElement>(null);
  const desk = useDesk();
  const joined = useMemo(() => joinReply(tray), [tray]);
  const draft = useMemo(() => draftFor(desk, joined.draft), [desk, joined]);
  const found = useMemo(() => findValues(tray.message), [tray.message]);
  // Copied replies stay until they are cleared: a second paste is often needed, and clearing can be taken back.
  const copying = useCopying(draft, () => {
    for (const piece of tray.pieces)
      if (piece.kind === "pattern" && !piece.pattern.isOwn) keeper.countCopy(piece.pattern.id);
  });
  const asked = askedFields(draft);
  const isEmpty = tray.pieces.length === 0;
  useTitle("Reply");
  useCatchFocus(isEmpty ? search : page, tray.pieces);

  const check = () => checkReply(isEmpty ? "" : toPlain(draft, "with-gaps"));
  useShortcut("F7", check);

  const change = (name: string, value: string | boolean) => {
    copying.changed();
    const label = joined.draft.fields[name]?.label ?? asked.find((one) => one.name === name)?.field.label ?? name;
    changeTray((now) => withValue(now, name, value), `filling in “${label}”`, `field ${name}`);
  };
  const offers = ({ name, field }: AskedField) => ({
    values: offersFor(name, field, found),
    from: "from the message",
  });

  return (
    <main ref={page} className={styles.page} tabIndex={-1} aria-label="Reply">
      <div className={styles.work} data-screen-only="">
        <section className={styles.pieces} aria-label="Pieces">
          <TrayBar tray={tray} onCleared={copying.restart} />
          <AddPattern inputRef={search} tray={tray} />
          <PieceList tray={tray} frames={joined.frames} onChanged={copying.changed} />
          <AddLines onAdded={(key) => focusField(side.current, linesField(key))} />
        </section>
        <section ref={side} className={styles.side} aria-label="Fields">
          <MessageBox message={tray.message} found={found.length} />
          <div className={styles.desk}>
            <DeskMenu />
          </div>
          <FieldForm
            ref={copying.form}
            asked={asked}
            values={tray.values}
            missing={copying.tried ? copying.gaps.map((gap) => gap.name) : []}
            refused={refusals(draft)}
            offers={offers}
            onChange={change}
            onSubmit={() => copying.copy("rich")}
          />
          <FilledByDesk
            draft={draft}
            onType={(name) => {
              flushSync(() => change(name, ""));
              focusField(side.current, name);
            }}
            onLeave={(name) => {
              flushSync(() => changeTray((now) => withoutValue(now, name), "leaving a value to the help desk"));
              focusTag(name);
            }}
          />
          <OwnLines pieces={tray.pieces} onChanged={copying.changed} />
        </section>
      </div>
      {isEmpty ? (
        <EmptyReply />
      ) : (
        <LetterPane draft={draft} copying={copying} bar={<ReplyBar copying={copying} onCheck={check} />} />
      )}
    </main>
  );
}
