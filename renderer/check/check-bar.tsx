import { Copy, ListChecks, Trash2 } from "lucide-react";
import { type ReactNode, type RefObject, useState } from "react";
import { type Language, languages } from "#content";
import { Bar, Button, useShortcut } from "../ui/index.ts";
import styles from "./check-page.module.css";
import { copyReply } from "./copy-reply.ts";
import { chooseLanguage } from "./draft-text.ts";
import { languageNames } from "./examples.ts";
import type { LensHandle } from "./lens.tsx";
import { RulesDialog } from "./rules-dialog.tsx";

type CheckBarProps = {
  readonly text: string;
  readonly lang: Language | undefined;
  /** The language that the check told from the text. */
  readonly found: Language | undefined;
  readonly lens: RefObject<LensHandle | null>;
};

export function CheckBar({ text, lang, found, lens }: CheckBarProps): ReactNode {
  const [rules, setRules] = useState(false);
  const isEmpty = text === "";
  useShortcut("Ctrl+Enter", () => void copyReply());
  useShortcut("Ctrl+Shift+C", () => void copyReply());
  useShortcut("c", () => void copyReply());
  const heading = <h1 className={styles.heading}>Check a reply</h1>;
  return (
    <Bar label="This reply" start={heading}>
      <label className={styles.language}>
        <span className="visually-hidden">Language of the reply</span>
        <select
          value={lang ?? ""}
          onChange={(event) => chooseLanguage(languages.find((known) => known === event.target.value))}
        >
          <option value="">{isEmpty || !found ? "Language as found" : `${languageNames[found]}, as found`}</option>
          {languages.map((known) => (
            <option key={known} value={known} lang={known}>
              {languageNames[known]}
            </option>
          ))}
        </select>
      </label>
      <Button look="quiet" icon={<ListChecks />} onPress={() => setRules(true)}>
        Rules
      </Button>
      <Button look="quiet" icon={<Trash2 />} isDisabled={isEmpty} onPress={() => lens.current?.replaceAll("")}>
        Clear
      </Button>
      <Button look="primary" icon={<Copy />} shortcut="Ctrl+Enter" onPress={() => void copyReply()}>
        Copy
      </Button>
      <RulesDialog isOpen={rules} onClose={() => setRules(false)} />
    </Bar>
  );
}
