import type { ReactNode, RefObject } from "react";
import { Button } from "../ui/index.ts";
import styles from "./before.module.css";
import { forgetBefore } from "./draft-text.ts";
import type { LensHandle } from "./lens.tsx";

type BeforeProps = { readonly text: string; readonly lens: RefObject<LensHandle | null> };

/** A reply was brought from elsewhere: the draft that stood here is not lost. */
export function Before({ text, lens }: BeforeProps): ReactNode {
  const bringBack = () => {
    forgetBefore();
    lens.current?.replaceAll(text);
  };
  const leave = () => {
    forgetBefore();
    lens.current?.focus();
  };
  return (
    <div className={styles.before} role="status" data-screen-only="">
      <p>This reply took the place of the draft that stood here.</p>
      <Button onPress={bringBack}>Bring the draft back</Button>
      <Button look="quiet" onPress={leave}>
        Leave it
      </Button>
    </div>
  );
}
