import { BookOpen, Copy, CornerDownLeft } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import type { DraftComponent, Language } from "#content";
import type { Suggestion } from "#content/draft";
import { copyLine } from "../clipboard/index.ts";
import { findItem, useLibrary } from "../library/index.ts";
import { open } from "../route.ts";
import { announce, Button } from "../ui/index.ts";
import { languageNames } from "./examples.ts";
import styles from "./gap.module.css";
import { checkClient } from "./use-check.ts";

type GapProps = {
  readonly part: DraftComponent;
  readonly lang: Language;
  readonly onInsert: (sentence: string) => void;
};

type Asked =
  | { readonly kind: "waiting" }
  | { readonly kind: "answered"; readonly sentences: readonly Suggestion[] }
  | { readonly kind: "failed"; readonly reason: string };

/** Sentences of the library that carry the part, each with the case that proves it. */
export function Gap({ part, lang, onInsert }: GapProps): ReactNode {
  const library = useLibrary();
  const [asked, setAsked] = useState<Asked>({ kind: "waiting" });
  useEffect(() => {
    let isWanted = true;
    checkClient(library)
      .suggestions(part, lang)
      .then(
        (sentences) => isWanted && setAsked({ kind: "answered", sentences }),
        (error: Error) => isWanted && setAsked({ kind: "failed", reason: error.message }),
      );
    return () => {
      isWanted = false;
    };
  }, [library, part, lang]);

  switch (asked.kind) {
    case "waiting":
      return <p className={styles.note}>Looking for sentences in the library…</p>;
    case "failed":
      return (
        <p className={styles.note}>The sentences could not be found: {asked.reason} Reload the page to try again.</p>
      );
    case "answered":
      return (
        <div className={styles.gap}>
          <p className={styles.note}>
            {asked.sentences.length === 0
              ? "The library has no sentence for this."
              : "Adapt one of these. What stands in brackets only you know."}
            {asked.sentences.some((one) => one.lang !== lang) &&
              ` The patterns are in ${languageNames.en}; put the sentence into your own words.`}
          </p>
          <ul>
            {asked.sentences.map((one) => (
              <Sentence key={one.text} suggestion={one} onInsert={onInsert} />
            ))}
          </ul>
        </div>
      );
  }
}

const moves = {
  used: "made this move",
  "shown-by-failure": "shows the harm of leaving it out",
  "in-part": "made part of it",
} as const;

type SentenceProps = { readonly suggestion: Suggestion; readonly onInsert: (sentence: string) => void };

function Sentence({ suggestion, onInsert }: SentenceProps): ReactNode {
  const library = useLibrary();
  const { text, lang, case: proof, pattern } = suggestion;
  const study = proof && findItem(library, { kind: "case", id: proof.id });
  const copy = async () => announce((await copyLine(text, "Sentence copied.")).message);
  return (
    <li className={styles.sentence}>
      <p className={styles.words} lang={lang}>
        {text}
      </p>
      <p className={styles.proof}>
        {proof && study?.kind === "case" && `${study.value.company} ${moves[proof.how]}. `}
        From the pattern{" "}
        <button type="button" onClick={() => open({ kind: "pattern", id: pattern.id })}>
          {pattern.title}
        </button>
      </p>
      <div className={styles.actions}>
        <Button icon={<CornerDownLeft />} onPress={() => onInsert(text)}>
          Insert
        </Button>
        <Button look="quiet" icon={<Copy />} onPress={() => void copy()}>
          Copy
        </Button>
        {proof && study && (
          <Button look="quiet" icon={<BookOpen />} onPress={() => open({ kind: "case", id: proof.id })}>
            Open case
          </Button>
        )}
      </div>
    </li>
  );
}
