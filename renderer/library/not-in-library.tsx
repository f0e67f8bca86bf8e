import type { ReactNode } from "react";
import type { ItemRef } from "#content";
import { close, itemKey } from "../route.ts";
import { Button } from "../ui/index.ts";
import styles from "./not-in-library.module.css";

/** An address may be old, or typed by hand. */
export function NotInLibrary({ item }: { readonly item: ItemRef }): ReactNode {
  return (
    <div className={styles.missing}>
      <h1>{item.kind === "pattern" ? "This pattern" : "This"} is not in the library</h1>
      <p>The address names “{itemKey(item)}”, and this version of Amends holds nothing of that name.</p>
      <Button onPress={close}>Back to the library</Button>
    </div>
  );
}
