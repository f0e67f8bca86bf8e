import type { ReactNode } from "react";
import styles from "./reply-page.module.css";

export function EmptyReply(): ReactNode {
  return (
    <section className={styles.empty} aria-label="How a reply is put together">
      <h2>Nothing in the reply yet</h2>
      <p>
        Search for a pattern on the left and press Enter, or press T on any pattern of the library or reply of your own.
        Several of them become one message: one greeting, one sign-off, and every question asked once.
      </p>
      <p>
        Paste the customer’s message beside it, and its names, numbers, sums and days are offered for the fields. The
        reply and the message are kept in memory only, and are gone when this window closes.
      </p>
    </section>
  );
}
