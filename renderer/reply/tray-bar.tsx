import { Redo2, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { emptyTray, putInOrder, type Tray } from "#content/reply";
import { changeTray, redo, tellStep, undo, useSteps } from "../tray/index.ts";
import { Button, IconButton } from "../ui/index.ts";
import styles from "./reply-page.module.css";

/** The name of the page and what is done with the whole reply. */
export function TrayBar({ tray, onCleared }: { readonly tray: Tray; readonly onCleared: () => void }): ReactNode {
  const steps = useSteps();
  const clear = () => {
    changeTray(() => emptyTray, "clearing the reply");
    onCleared();
    tellStep("The reply, its values and the message were cleared");
  };
  const order = () => {
    changeTray(putInOrder, "putting the pieces in order");
    tellStep("In the order of an apology");
  };
  const isClear = tray.pieces.length === 0 && tray.message === "" && Object.keys(tray.values).length === 0;
  return (
    <header className={styles.head}>
      <h1>Reply</h1>
      <IconButton
        label={steps.undo ? `Undo ${steps.undo}` : "Undo"}
        shortcut="Ctrl+Z"
        isDisabled={!steps.undo}
        onPress={undo}
      >
        <Undo2 />
      </IconButton>
      <IconButton
        label={steps.redo ? `Do again: ${steps.redo}` : "Do again"}
        shortcut="Ctrl+Shift+Z"
        isDisabled={!steps.redo}
        onPress={redo}
      >
        <Redo2 />
      </IconButton>
      <span className={styles.space} />
      {tray.movedByHand && tray.pieces.length > 1 && (
        <Button look="quiet" onPress={order}>
          Put in order
        </Button>
      )}
      <Button look="quiet" isDisabled={isClear} onPress={clear}>
        Clear
      </Button>
    </header>
  );
}
