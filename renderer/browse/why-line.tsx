import type { ReactNode } from "react";
import type { Hit } from "#content/search";
import styles from "./why-line.module.css";

type Reason = Hit["why"][number];

/** Why a result stands here: each word, the word it met, where, and how. */
export function WhyLine({ why }: { readonly why: Hit["why"] }): ReactNode {
  return (
    <ul className={styles.why}>
      {why.map((reason) => (
        <li key={`${reason.typed}/${reason.matched}/${reason.field}`}>{inWords(reason)}</li>
      ))}
    </ul>
  );
}

function inWords({ typed, matched, field, how }: Reason): string {
  switch (how) {
    case "exact":
      return `“${matched}” in ${field}`;
    case "phrase":
      return `the phrase “${matched}” in ${field}`;
    case "prefix":
      return `“${typed}” begins “${matched}” in ${field}`;
    case "stem":
      return `“${typed}” is a form of “${matched}” in ${field}`;
    case "typo":
      return `“${typed}” read as “${matched}” in ${field}`;
    case "synonym":
      return `“${typed}” means the same as “${matched}” in ${field}`;
  }
}
