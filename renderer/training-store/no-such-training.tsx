import type { ReactNode } from "react";
import { openTraining } from "../route.ts";
import { Button, useTitle } from "../ui/index.ts";
import styles from "./no-such-training.module.css";
import type { FoundTraining } from "./training-store.ts";

/** For an address of a session that was deleted, or that holds nothing this library could present. */
export function NoSuchTraining({ training }: { readonly training: FoundTraining }): ReactNode {
  const { title, words } = told(training);
  useTitle(title);
  return (
    <main className={styles.page}>
      <h1>{title}</h1>
      <p>{words}</p>
      <Button look="primary" autoFocus onPress={() => openTraining()}>
        All sessions
      </Button>
    </main>
  );
}

function told(training: FoundTraining): { readonly title: string; readonly words: string } {
  switch (training.kind) {
    case "failed":
      return { title: "Your sessions cannot be read", words: `${training.reason} ${training.remedy}` };
    case "found":
      return {
        title: "There is nothing to present",
        words: `“${training.session.title}” has no case that is in the library. Add one, then present it.`,
      };
    case "loading":
    case "missing":
      return { title: "This session is not here", words: "It may have been deleted, or belong to another computer." };
  }
}
