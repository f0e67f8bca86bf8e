import type { ReactNode } from "react";
import { exchangeFormat } from "#content/exchange/formats";
import type { OwnReply } from "#contract";
import { labelOf, useLibrary } from "../library/index.ts";
import styles from "./result-row.module.css";

/** One of the reader's own replies in the list. */
export function OwnRow({ reply }: { readonly reply: OwnReply }): ReactNode {
  const library = useLibrary();
  const { channel, tone, source } = reply;
  const fields = Object.keys(reply.fields).length;
  const kind = [channel && labelOf(library, "channel", channel), tone && labelOf(library, "tone", tone).toLowerCase()];
  return (
    <>
      <div className={styles.head}>
        <b>Mine</b>
        <span>{kind.filter(Boolean).join(" · ")}</span>
      </div>
      <p className={styles.title} lang={reply.lang}>
        {reply.title}
      </p>
      <p className={styles.excerpt} lang={reply.lang}>
        {reply.words.slice(0, 300)}
      </p>
      <div className={styles.foot}>
        <span>{fields === 1 ? "1 field" : `${fields} fields`}</span>
        {source && <span>from {exchangeFormat(source).name}</span>}
      </div>
    </>
  );
}
