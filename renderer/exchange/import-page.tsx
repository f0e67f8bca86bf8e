import { FileInput } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { DropZone, FileTrigger } from "react-aria-components";
import { type DeskId, deskIds, deskProfile } from "#content/compose";
import { exchangeFormat, type FormatId, formatIds } from "#content/exchange/formats";
import type { ImportPreview } from "#contract";
import { ask } from "../bridge.ts";
import { useDesk } from "../desk/index.ts";
import { changeOwnReplies, type OwnState, offerUndo, useOwnReplies } from "../own/index.ts";
import { go } from "../route.ts";
import { announce, Button, Select } from "../ui/index.ts";
import styles from "./import-page.module.css";
import { ImportShown } from "./import-shown.tsx";
import { type ToImport, useImportPreview } from "./use-import-preview.ts";
import { useOpenedFile } from "./use-opened-file.ts";

type Ended =
  | { readonly kind: "done"; readonly words: string; readonly ids: readonly string[] }
  | { readonly kind: "failed"; readonly reason: string; readonly remedy: string };

/** Choose a file or paste, see what would come in, confirm; nothing is kept before that, and one key takes it back after. */
export function ImportPage(): ReactNode {
  const ownDesk = useDesk();
  const own = useOwnReplies();
  const id = useId();
  const [format, setFormat] = useState<FormatId | "found">("found");
  const [desk, setDesk] = useState<DeskId | "none">(ownDesk ?? "none");
  const [from, setFrom] = useState<ToImport>();
  const [ended, setEnded] = useState<Ended>();
  const state = useImportPreview(from, format, desk);
  const asksDesk = format === "found" || exchangeFormat(format).desk === undefined;

  const take = (next: ToImport | undefined) => {
    setEnded(undefined);
    setFrom(next);
  };
  const choose = (files: readonly File[]) => {
    const [file] = files;
    if (file) take({ kind: "file", file });
  };
  useOpenedFile((opened) => choose([opened]), setEnded);
  const confirm = async (preview: ImportPreview, duplicates: boolean, title: string) => {
    const outcome = await changeOwnReplies(() => ask("confirmImport", { id: preview.id, duplicates, title }));
    if (outcome.kind === "failed") {
      // Read again, so that it can be confirmed again: words that were pasted may be nowhere else.
      setFrom((now) => now && { ...now });
      setEnded(outcome);
      announce(`${outcome.reason} ${outcome.remedy}`);
      return;
    }
    setFrom(undefined);
    const count = outcome.ids.length;
    const words = count === 1 ? "1 reply is now yours." : `${count} replies are now yours.`;
    setEnded({ kind: "done", words, ids: outcome.ids });
    offerUndo(words, { undo: outcome.undo, said: "Taken back: what you had before is what you have." });
  };

  return (
    <div className={styles.single}>
      <div className={styles.selects}>
        <Select
          label="Where it is from"
          value={format}
          onChange={setFormat}
          options={[
            { value: "found" as const, label: "Amends finds out" },
            ...formatIds.map((id) => ({ value: id, label: exchangeFormat(id).name })),
          ]}
        />
        {asksDesk && (
          <Select
            label="Tags in it are those of"
            value={desk}
            onChange={setDesk}
            options={[
              { value: "none" as const, label: "No desk: leave them as words" },
              ...deskIds
                .filter((id) => deskProfile(id).marks)
                .map((id) => ({ value: id, label: deskProfile(id).name })),
            ]}
          />
        )}
      </div>
      <DropZone
        className={styles.drop ?? ""}
        aria-label="Drop a file here"
        onDrop={async (event) => {
          const items = event.items.flatMap((item) => (item.kind === "file" ? [item.getFile()] : []));
          choose(await Promise.all(items));
        }}
      >
        <FileInput aria-hidden="true" />
        <p>
          Drop a file here: from Amends, a help desk, Espanso, TextExpander, Alfred, Raycast, VS Code, a table or a zip.
        </p>
        <FileTrigger onSelect={(files) => choose([...(files ?? [])])}>
          <Button autoFocus>Choose a file…</Button>
        </FileTrigger>
      </DropZone>
      <div className={styles.paste}>
        <label htmlFor={id}>Or paste it</label>
        <textarea
          id={id}
          value={from?.kind === "pasted" ? from.text : ""}
          rows={4}
          spellCheck="false"
          autoComplete="off"
          placeholder="The text of such a file, or the words of one macro in its desk’s tags"
          onChange={({ target }) => take(target.value === "" ? undefined : { kind: "pasted", text: target.value })}
        />
      </div>
      {state.kind === "reading" && <p role="status">Reading {nameOf(from)}…</p>}
      {state.kind === "failed" && <Failed {...state} />}
      {state.kind === "read" && (
        <ImportShown
          key={state.preview.id}
          name={nameOf(from)}
          preview={state.preview}
          onConfirm={(duplicates, title) => void confirm(state.preview, duplicates, title)}
        />
      )}
      {ended?.kind === "failed" && <Failed {...ended} />}
      {ended?.kind === "done" && isThere(ended.ids, own) && (
        <div className={styles.done}>
          <p>{ended.words} They stand under “Mine” in the patterns. Ctrl+Z takes them back.</p>
          <Button autoFocus onPress={() => go({ view: "patterns", query: "", filters: {} })}>
            Show them
          </Button>
        </div>
      )}
    </div>
  );
}

function Failed({ reason, remedy }: { readonly reason: string; readonly remedy: string }): ReactNode {
  return (
    <p role="alert" className={styles.bad}>
      {reason} {remedy} Nothing was changed.
    </p>
  );
}

function nameOf(from: ToImport | undefined): string {
  return from?.kind === "file" ? from.file.name : "the pasted text";
}

/** Taken back, they are gone, and saying that they are there would be wrong. */
function isThere(ids: readonly string[], own: OwnState): boolean {
  return own.kind === "loaded" && own.replies.some(({ id }) => ids.includes(id));
}
