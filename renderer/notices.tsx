import type { ReactNode } from "react";
import { useKeeper, useKept } from "./keeping/index.ts";
import styles from "./notices.module.css";
import { Button } from "./ui/index.ts";

/** What went wrong with the reader's own files, one sentence each, until it is put aside. */
export function Notices(): ReactNode {
  const keeper = useKeeper();
  const notices = useKept((kept) => kept.notices);
  const failed = useKept(({ shelfState, preferencesState, usageState, noteStates }) =>
    [shelfState, preferencesState, usageState, ...Object.values(noteStates)].find((state) => state.kind === "failed"),
  );
  if (notices.length === 0 && !failed) return null;
  return (
    <section className={styles.notices} aria-label="Notices" data-screen-only="">
      {notices.map((notice) => (
        <div key={`${notice.file}${notice.fault}`} className={styles.notice} role="alert">
          <p>
            {notice.fault} {notice.remedy} <span className={styles.file}>{notice.file}</span>
          </p>
          <Button look="quiet" onPress={() => keeper.dismiss(notice)}>
            Put aside
          </Button>
        </div>
      ))}
      {failed && (
        <div className={styles.notice} role="alert">
          <p>
            Not saved: {failed.reason} {failed.remedy}
          </p>
        </div>
      )}
    </section>
  );
}
