import type { ReactNode } from "react";
import type { DraftReport } from "#content/draft";
import { useLibrary } from "../library/index.ts";
import { Button } from "../ui/index.ts";
import { chooseLanguage } from "./draft-text.ts";
import { languageNames } from "./examples.ts";
import type { LanguageDoubt } from "./language-doubt.ts";
import { inWords, partLabel } from "./parts.ts";
import styles from "./summary.module.css";

type SummaryProps = {
  readonly report: DraftReport;
  readonly weak: number;
  readonly doubt: LanguageDoubt | undefined;
};

/** One sentence on the whole, which is also read out when it changes. It names and counts; it never judges. */
export function Summary({ report, weak, doubt }: SummaryProps): ReactNode {
  const library = useLibrary();
  const missing = inWords(report.missing.map((part) => partLabel(library, part)));
  const phrases = weak === 0 ? "no weak phrase" : weak === 1 ? "one weak phrase" : `${weak} weak phrases`;
  return (
    <div className={styles.summary}>
      <p role="status">
        {report.order.length === 0
          ? `None of the six parts, ${phrases}.`
          : report.missing.length === 0
            ? `All six parts are here, ${phrases}.`
            : `Missing: ${missing}. ${phrases.charAt(0).toUpperCase()}${phrases.slice(1)}.`}
      </p>
      {doubt?.kind === "unknown" && (
        <p className={styles.doubt}>
          This does not read as English, Russian, Ukrainian or Bulgarian, and the check knows only these four. What it
          does not find may still be there.
        </p>
      )}
      {doubt?.kind === "other" && (
        <p className={styles.doubt}>
          {languageNames[report.lang]} is chosen, and most sentences read as {languageNames[doubt.lang]}.{" "}
          <Button onPress={() => chooseLanguage(undefined)}>Check it as {languageNames[doubt.lang]}</Button>
        </p>
      )}
    </div>
  );
}
