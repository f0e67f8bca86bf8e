import { FileInput } from "lucide-react";
import { type ReactNode, useState } from "react";
import { DropZone, FileTrigger } from "react-aria-components";
import { type DeskId, deskIds, deskProfile } from "#content/compose";
import { exchangeFormat, type FormatId, formatIds } from "#content/exchange/formats";
import type { ImportPreview } from "#contract";
import { ask } from "../bridge.ts";
import { useDesk } from "../desk/index.ts";
import { changeOwnReplies, failureOf, type OwnState, offerUndo, useOwnReplies } from "../own/index.ts";
import { go } from "../route.ts";
import { base64Of, sizeInWords } from "../saving/index.ts";
import { announce, Button, Select } from "../ui/index.ts";
import styles from "./import-page.module.css";
import { ImportShown } from "./import-shown.tsx";

type State =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "read"; readonly name: string; readonly preview: ImportPreview }
  | { readonly kind: "done"; readonly words: string; readonly ids: readonly string[] }
  | { readonly kind: "failed"; readonly reason: string; readonly remedy: string };

/** The largest file that is read; the host refuses a larger one too. */
const largest = 5 * 1024 * 1024;

/** Choose a file, see what would come in, confirm; nothing is kept before that, and one key takes it back after. */
export function ImportPage(): ReactNode {
  const ownDesk = useDesk();
  const own = useOwnReplies();
  const [format, setFormat] = useState<FormatId | "found">("found");
  const [desk, setDesk] = useState<DeskId | "none">(ownDesk ?? "none");
  const [file, setFile] = useState<File>();
  const [state, setState] = useState<State>({ kind: "waiting" });
  const asksDesk = format === "found" || exchangeFormat(format).desk === undefined;

  const read = async (next: File, as: FormatId | "found", whose: DeskId | "none") => {
    setFile(next);
    if (next.size > largest) {
      const reason = `${next.name} is ${sizeInWords(next.size)}, and a file may have ${sizeInWords(largest)}.`;
      return setState({ kind: "failed", reason, remedy: "Import it in parts." });
    }
    setState({ kind: "reading", name: next.name });
    try {
      const preview = await ask("previewImport", {
        kind: "file",
        name: next.name.slice(0, 300),
        base64: await base64Of(next),
        ...(as !== "found" && { format: as }),
        ...(whose !== "none" && { desk: whose }),
      });
      setState({ kind: "read", name: next.name, preview });
    } catch (error) {
      setState(failureOf(error));
    }
  };
  const choose = (files: readonly File[]) => {
    const [first] = files;
    if (first) void read(first, format, desk);
  };
  const confirm = async (preview: ImportPreview, duplicates: boolean) => {
    const outcome = await changeOwnReplies(() => ask("confirmImport", { id: preview.id, duplicates }));
    if (outcome.kind === "failed") {
      setState(outcome);
      announce(`${outcome.reason} ${outcome.remedy}`);
      return;
    }
    const count = outcome.ids.length;
    const words = count === 1 ? "1 reply is now yours." : `${count} replies are now yours.`;
    setState({ kind: "done", words, ids: outcome.ids });
    offerUndo(words, { undo: outcome.undo, said: "Taken back: what you had before is what you have." });
  };

  return (
    <div className={styles.single}>
      <div className={styles.selects}>
        <Select
          label="Where it is from"
          value={format}
          onChange={(next) => {
            setFormat(next);
            if (file) void read(file, next, desk);
          }}
          options={[
            { value: "found" as const, label: "Find out from the file" },
            ...formatIds.map((id) => ({ value: id, label: exchangeFormat(id).name })),
          ]}
        />
        {asksDesk && (
          <Select
            label="Tags in it are those of"
            value={desk}
            onChange={(next) => {
              setDesk(next);
              if (file) void read(file, format, next);
            }}
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
      {state.kind === "reading" && <p role="status">Reading {state.name}…</p>}
      {state.kind === "failed" && (
        <p role="alert" className={styles.bad}>
          {state.reason} {state.remedy} Nothing was changed.
        </p>
      )}
      {state.kind === "read" && (
        <ImportShown
          key={state.preview.id}
          name={state.name}
          preview={state.preview}
          onConfirm={(duplicates) => void confirm(state.preview, duplicates)}
        />
      )}
      {state.kind === "done" && isThere(state.ids, own) && (
        <div className={styles.done}>
          <p>{state.words} They stand under “Mine” in the patterns. Ctrl+Z takes them back.</p>
          <Button autoFocus onPress={() => go({ view: "patterns", query: "", filters: {} })}>
            Show them
          </Button>
        </div>
      )}
    </div>
  );
}

/** Taken back, they are gone, and saying that they are there would be wrong. */
function isThere(ids: readonly string[], own: OwnState): boolean {
  return own.kind === "loaded" && own.replies.some(({ id }) => ids.includes(id));
}
