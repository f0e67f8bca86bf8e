import type { ReactNode } from "react";
import { languages } from "#content";
import { useLibrary } from "../library/index.ts";
import { Button } from "../ui/index.ts";
import { exampleReplies, languageNames } from "./examples.ts";
import styles from "./invitation.module.css";
import { partLabel, partMeaning } from "./parts.ts";

/** Below an empty box: a reply to try it on, in each language. */
export function Examples({ onExample }: { readonly onExample: (text: string) => void }): ReactNode {
  return (
    <div className={styles.examples}>
      <p>Nothing to check yet? Try it on a reply of the usual kind:</p>
      <div>
        {languages.map((lang) => (
          <Button key={lang} onPress={() => onExample(exampleReplies[lang])}>
            <span lang={lang}>{languageNames[lang]}</span>
          </Button>
        ))}
      </div>
    </div>
  );
}

/** Beside an empty box: what the check looks for. */
export function WhatItLooksFor(): ReactNode {
  const library = useLibrary();
  const parts = library.draftRules.order;
  return (
    <div className={styles.looks}>
      <h2>What makes an apology work</h2>
      <p>The check looks for six parts, best read in this order:</p>
      <ol>
        {parts.map((part) => (
          <li key={part} data-component={part}>
            <b>{partLabel(library, part)}</b> {partMeaning[part]}.
          </li>
        ))}
      </ol>
      <p>
        It also marks phrases that weaken a reply, with the reason, the source and a better wording. It reads words, not
        intentions: there is no score, and your text is never changed or kept.
      </p>
    </div>
  );
}
