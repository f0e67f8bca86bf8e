import { Plus } from "lucide-react";
import { type ReactNode, useId } from "react";
import { flushSync } from "react-dom";
import { type ReplyPiece, withLines, withText } from "#content/reply";
import { changeTray, newKey, tellStep } from "../tray/index.ts";
import { Button } from "../ui/index.ts";
import styles from "./own-lines.module.css";

/** The name under which the box of an own piece is found. */
export function linesField(key: string): string {
  return `lines-${key}`;
}

type OwnLinesProps = { readonly pieces: readonly ReplyPiece[]; readonly onChanged: () => void };

/** The boxes in which the writer's own lines are written, in the order of the reply. */
export function OwnLines({ pieces, onChanged }: OwnLinesProps): ReactNode {
  const own = pieces.flatMap((piece) => (piece.kind === "lines" ? [piece] : []));
  return own.map((piece, at) => (
    <LinesBox
      key={piece.key}
      label={own.length > 1 ? `Own lines ${at + 1}` : "Own lines"}
      piece={piece}
      onChanged={onChanged}
    />
  ));
}

type LinesBoxProps = {
  readonly label: string;
  readonly piece: Extract<ReplyPiece, { kind: "lines" }>;
  readonly onChanged: () => void;
};

function LinesBox({ label, piece, onChanged }: LinesBoxProps): ReactNode {
  const id = useId();
  const hintId = useId();
  return (
    <div className={styles.lines}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        data-field={linesField(piece.key)}
        value={piece.text}
        rows={3}
        autoComplete="off"
        aria-describedby={hintId}
        onChange={(event) => {
          const { value } = event.target;
          onChanged();
          changeTray((tray) => withText(tray, piece.key, value), "writing own lines", `lines ${piece.key}`);
        }}
      />
      <p id={hintId}>An empty line begins a new paragraph.</p>
    </div>
  );
}

/** @param onAdded after the new box is in the page */
export function AddLines({ onAdded }: { readonly onAdded: (key: string) => void }): ReactNode {
  const add = () => {
    const key = newKey();
    flushSync(() => changeTray((tray) => withLines(tray, key), "adding own lines"));
    tellStep("Own lines were added");
    onAdded(key);
  };
  return (
    <Button icon={<Plus />} onPress={add}>
      Own lines
    </Button>
  );
}
