import { type ReactNode, useState } from "react";
import { Button, Dialog } from "../ui/index.ts";
import styles from "./stage.module.css";

type GoToProps = {
  /** How many slides there are. */
  readonly last: number;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onChoose: (slide: number) => void;
};

export function GoTo({ last, isOpen, onClose, onChoose }: GoToProps): ReactNode {
  return (
    <Dialog title="Go to a slide" isOpen={isOpen} onClose={onClose} focusInside>
      <NumberForm last={last} onChoose={onChoose} />
    </Dialog>
  );
}

function NumberForm({
  last,
  onChoose,
}: {
  readonly last: number;
  readonly onChoose: (slide: number) => void;
}): ReactNode {
  const [typed, setTyped] = useState("");
  const number = Number(typed);
  const exists = /^\d{1,3}$/.test(typed) && number >= 1 && number <= last;
  return (
    <form
      className={styles.go}
      onSubmit={(event) => {
        event.preventDefault();
        if (exists) onChoose(number - 1);
      }}
    >
      <label>
        Number, 1 to {last}
        <input
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type this number
          autoFocus
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <Button type="submit" isDisabled={!exists}>
        Go
      </Button>
    </form>
  );
}
