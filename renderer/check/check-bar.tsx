import { Copy, ListChecks, Trash2 } from "lucide-react";
import { type ReactNode, type RefObject, useState } from "react";
import { type Language, languages } from "#content";
import { copyLine } from "../clipboard/index.ts";
import { announce, Bar, Button, useShortcut } from "../ui/index.ts";
import styles from "./check-page.module.css";
import { chooseLanguage, currentDraft } from "./draft-text.ts";
import { languageNames } from "./examples.ts";
import type { LensHandle } from "./lens.tsx";
import { openPlaces } from "./marks.ts";
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
  const copy = async () => {
    const { text: words } = currentDraft();
    if (words === "") return announce("There is nothing to copy yet.");
    const { kind, message } = await copyLine(words, "Copied as you wrote it.");
    const open = openPlaces(words);
    const reminder = `${open.length === 1 ? "One place still stands" : `${open.length} places still stand`} in brackets.`;
    announce(kind === "copied" && open.length > 0 ? `${message} ${reminder}` : message);
  };
  useShortcut("Ctrl+Enter", () => void copy());
  useShortcut("Ctrl+Shift+C", () => void copy());
  useShortcut("c", () => void copy());
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
      <Button look="primary" icon={<Copy />} shortcut="Ctrl+Enter" onPress={() => void copy()}>
        Copy
      </Button>
      <RulesDialog isOpen={rules} onClose={() => setRules(false)} />
    </Bar>
  );
}
