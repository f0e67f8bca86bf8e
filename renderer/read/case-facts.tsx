import type { ReactNode } from "react";
import type { CaseStudy } from "#content";
import { labelOf, Sureness, useLibrary } from "../library/index.ts";
import styles from "./case-facts.module.css";
import { formatWhen } from "./format-when.ts";

/** What a reader in a hurry needs before the first paragraph. */
export function CaseFacts({ study }: { readonly study: CaseStudy }): ReactNode {
  const library = useLibrary();
  const labels = (ids: readonly string[], vocabulary: "failure" | "channel" | "gift") =>
    capital(
      ids
        .map((id) => labelOf(library, vocabulary, id))
        .join(", ")
        .toLowerCase(),
    );
  const gifts = study.remedy.gifts.filter((gift) => gift !== "none");
  return (
    <dl className={styles.facts}>
      <Fact name="When" note={study.happened_note}>
        {formatWhen(study.happened)}
      </Fact>
      <Fact name="Failed">{labels(study.failure, "failure")}</Fact>
      <Fact name="Answered" note={labels(study.channels, "channel")}>
        {labelOf(library, "initiative", study.initiative)}
      </Fact>
      <Fact name="Gave">{gifts.length > 0 ? labels(gifts, "gift") : "Words only"}</Fact>
      <Fact name="Outcome" note={study.outcome_note}>
        {labelOf(library, "outcome", study.outcome)}
      </Fact>
      <Fact name="How sure we are">
        <Sureness level={study.confidence} />
      </Fact>
    </dl>
  );
}

type FactProps = { readonly name: string; readonly note?: string | undefined; readonly children: ReactNode };

function Fact({ name, note, children }: FactProps): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      {note && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
