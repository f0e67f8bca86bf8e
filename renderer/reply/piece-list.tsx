import type { KeyboardEvent, ReactNode } from "react";
import { GridList, type Key, useDragAndDrop } from "react-aria-components";
import { type PieceFrame, type ReplyPiece, type Tray, withMoved, withoutPiece } from "#content/reply";
import { changeTray, tellStep } from "../tray/index.ts";
import { announce, isShortcut } from "../ui/index.ts";
import styles from "./piece-list.module.css";
import { pieceName } from "./piece-name.ts";
import { PieceRow } from "./piece-row.tsx";

type PieceListProps = {
  readonly tray: Tray;
  readonly frames: ReadonlyMap<string, PieceFrame>;
  readonly onChanged: () => void;
};

/** The pieces in the order in which they are sent; moved by dragging, by Alt and an arrow, or by the handle's own keys. */
export function PieceList({ tray, frames, onChanged }: PieceListProps): ReactNode {
  const { pieces } = tray;
  const move = (piece: ReplyPiece, to: number) => {
    onChanged();
    changeTray((now) => withMoved(now, piece.key, to), `moving “${pieceName(piece)}”`);
    announce(`“${pieceName(piece)}” is now ${Math.max(0, Math.min(to, pieces.length - 1)) + 1} of ${pieces.length}.`);
  };
  const remove = (piece: ReplyPiece) => {
    onChanged();
    changeTray((now) => withoutPiece(now, piece.key), `taking out “${pieceName(piece)}”`);
    tellStep("Taken out of the reply");
  };
  const pieceOf = (key: Key | undefined) => pieces.find((piece) => piece.key === key);

  const { dragAndDropHooks } = useDragAndDrop({
    // The key means nothing outside of this list, so a piece that is dropped elsewhere carries no words away.
    getItems: (keys) => [...keys].map((key) => ({ "amends-piece": String(key) })),
    getDropOperation: () => "move",
    onReorder: ({ keys, target }) => {
      const piece = pieceOf([...keys][0]);
      const others = pieces.filter((other) => other !== piece);
      const beside = others.findIndex((other) => other.key === target.key);
      if (piece && beside !== -1) move(piece, beside + (target.dropPosition === "after" ? 1 : 0));
    },
  });

  /** Before the list: it would take the arrows for steps between the rows. */
  const pressKey = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest("[role=row]") : null;
    const piece = pieceOf(row?.getAttribute("data-key") ?? undefined);
    if (!piece) return;
    const at = pieces.indexOf(piece);
    if (isShortcut(event, "Alt+ArrowUp")) move(piece, at - 1);
    else if (isShortcut(event, "Alt+ArrowDown")) move(piece, at + 1);
    else if (isShortcut(event, "Delete") && event.target === row) remove(piece);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  if (pieces.length === 0) return null;
  return (
    <div onKeyDownCapture={pressKey}>
      <GridList
        aria-label="Pieces of the reply"
        className={styles.list ?? ""}
        items={pieces}
        dependencies={[frames]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
      >
        {(piece) => (
          <PieceRow
            id={piece.key}
            piece={piece}
            frame={frames.get(piece.key)}
            onChanged={onChanged}
            onRemove={() => remove(piece)}
          />
        )}
      </GridList>
      {pieces.length > 1 && (
        <label className={styles.once}>
          <input
            type="checkbox"
            checked={tray.frameOnce}
            onChange={(event) => {
              const frameOnce = event.target.checked;
              onChanged();
              changeTray((now) => ({ ...now, frameOnce }), "changing the greeting and sign-off");
            }}
          />
          One greeting and one sign-off
        </label>
      )}
    </div>
  );
}
