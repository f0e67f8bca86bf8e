import { type ReactNode, useEffect, useState } from "react";
import { type Language, languages } from "#content";
import type { ListedRule } from "#content/draft";
import { useKeeper, useKept } from "../keeping/index.ts";
import { useLibrary } from "../library/index.ts";
import { Button, Choice, Dialog } from "../ui/index.ts";
import { languageNames } from "./examples.ts";
import { inWords, partLabel, severityName } from "./parts.ts";
import styles from "./rules-dialog.module.css";
import { checkClient } from "./use-check.ts";

type Shown = Language | "silenced";

/** Every rule of the check, to be read, silenced and marked again. */
export function RulesDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <Dialog title="Rules of the check" isOpen={isOpen} onClose={onClose}>
      <RuleList />
    </Dialog>
  );
}

function RuleList(): ReactNode {
  const library = useLibrary();
  const silenced = useKept((kept) => kept.preferences.silencedRules);
  const [rules, setRules] = useState<readonly ListedRule[]>();
  const [shown, setShown] = useState<Shown>(silenced.length > 0 ? "silenced" : "en");
  useEffect(() => {
    let isWanted = true;
    checkClient(library)
      .rules()
      .then(
        (listed) => isWanted && setRules(listed),
        () => isWanted && setRules([]),
      );
    return () => {
      isWanted = false;
    };
  }, [library]);
  if (!rules) return <p className={styles.note}>Reading the rules…</p>;
  const listed = rules.filter(({ id, lang }) => (shown === "silenced" ? silenced.includes(id) : lang === shown));
  const advice = library.draftRules.advice.filter(({ id }) => shown === "silenced" && silenced.includes(id));
  return (
    <div className={styles.rules}>
      <Choice
        label="Rules for"
        labelHidden
        value={shown}
        onChange={setShown}
        options={[
          ...languages.map((lang) => ({ value: lang, label: languageNames[lang], lang })),
          { value: "silenced", label: `Silenced: ${silenced.length}` },
        ]}
      />
      {shown === "silenced" && silenced.length === 0 && <p className={styles.note}>No rule is silenced.</p>}
      <ul>
        {advice.map(({ id, label, text }) => (
          <li key={id} className={styles.rule}>
            <RuleHead id={id} label={label} kind="advice" />
            <p>{text}</p>
          </li>
        ))}
        {listed
          .toSorted((a, b) => Number(b.weak !== undefined) - Number(a.weak !== undefined))
          .map((rule) => (
            <RuleView key={rule.id} rule={rule} />
          ))}
      </ul>
    </div>
  );
}

/** Sentences of each kind that are read without asking for more. */
const atOnce = 4;

function RuleView({ rule }: { readonly rule: ListedRule }): ReactNode {
  const library = useLibrary();
  const { id, label, lang, carries, beside, mayStandAlone, weak, examples, counterexamples } = rule;
  const more = Math.max(0, examples.length - atOnce) + Math.max(0, counterexamples.length - atOnce);
  const kind = weak
    ? `weak phrase, ${severityName[weak.severity]}`
    : `marks ${inWords(carries.map((part) => partLabel(library, part)))}`;
  return (
    <li className={styles.rule}>
      <RuleHead id={id} label={label} kind={kind} />
      {weak && (
        <>
          <p>{weak.reason}</p>
          <p>
            Better: <q lang={lang}>{weak.better}</q>
          </p>
          <p className={styles.source}>{weak.source}</p>
        </>
      )}
      {beside && (
        <p>
          Counts only in a reply that carries{" "}
          {inWords(
            beside.map((part) => partLabel(library, part)),
            "or",
          )}
          {mayStandAlone && ", or in a sentence with further words of a mishap, a remedy or a guard"}.
        </p>
      )}
      <Examples lang={lang} found={examples.slice(0, atOnce)} spared={counterexamples.slice(0, atOnce)} />
      {more > 0 && (
        <details className={styles.more}>
          <summary>{more} more</summary>
          <Examples lang={lang} found={examples.slice(atOnce)} spared={counterexamples.slice(atOnce)} />
        </details>
      )}
    </li>
  );
}

type ExamplesProps = {
  readonly lang: Language;
  readonly found: readonly string[];
  /** Sentences in which the rule finds nothing. */
  readonly spared: readonly string[];
};

function Examples({ lang, found, spared }: ExamplesProps): ReactNode {
  const quoted = (sentences: readonly string[]) =>
    sentences.map((sentence) => (
      <q key={sentence} lang={lang}>
        {sentence}
      </q>
    ));
  return (
    <p className={styles.examples}>
      {found.length > 0 && "Found in: "}
      {quoted(found)}
      {spared.length > 0 && " Not in: "}
      {quoted(spared)}
    </p>
  );
}

type RuleHeadProps = { readonly id: string; readonly label: string; readonly kind: string };

function RuleHead({ id, label, kind }: RuleHeadProps): ReactNode {
  const keeper = useKeeper();
  const silenced = useKept((kept) => kept.preferences.silencedRules);
  const isSilenced = silenced.includes(id);
  const others = silenced.filter((known) => known !== id);
  return (
    <div className={styles.head}>
      <h3>
        {label} <span>{kind}</span>
      </h3>
      <Button
        look="quiet"
        aria-label={`${isSilenced ? "Mark again" : "Don't mark"}: ${label}`}
        onPress={() => keeper.setPreferences({ silencedRules: isSilenced ? others : [...others, id] })}
      >
        {isSilenced ? "Mark again" : "Don't mark"}
      </Button>
    </div>
  );
}
