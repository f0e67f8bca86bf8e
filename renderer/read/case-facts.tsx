import type { ReactNode } from "react";
import type { CaseStudy } from "#content";
import { labelOf, useLibrary } from "../library/index.ts";
import styles from "./case-facts.module.css";

/** What a reader in a hurry needs before the first paragraph. */
export function CaseFacts({ study }: { readonly study: CaseStudy }): ReactNode {
  const library = useLibrary();
  const failed = study.failure.map((id) => labelOf(library, "failure", id)).join(", then ").toLowerCase();
  const gifts = study.remedy.gifts.filter((gift) => gift !== "none").map((gift) => labelOf(library, "gift", gift));
  const channels = study.channels.map((id) => labelOf(library, "channel", id)).join(", ");
  const facts = [
    ["Failed", capital(failed)],
    ["Answered", `${labelOf(library, "initiative", study.initiative)}. ${channels}`],
    ["Gave", gifts.length > 0 ? capital(gifts.join(", ").toLowerCase()) : "Words only"],
    ["Outcome", study.outcome_note],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
