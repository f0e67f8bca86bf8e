import type { ReactNode } from "react";
import { HostError } from "./bridge.ts";
import styles from "./cannot-open.module.css";

/** What the reader sees when the app cannot go on: what happened, and what to do. */
export function CannotOpen({ error }: { readonly error: unknown }): ReactNode {
  const remedy =
    error instanceof HostError
      ? error.remedy
      : "Reload the page. If it stays, start Amends again; your notes and favourites are safe.";
  return (
    <main className={styles.page}>
      <h1>Amends cannot open</h1>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      <p>{remedy}</p>
    </main>
  );
}
