import { ArrowLeft, Check, Copy } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Pattern } from "#content";
import { askedFields, type FieldValues, missing, refusals, toPieces } from "#content/compose";
import { type CopyOutcome, copyDraft, filledDraft } from "../clipboard/index.ts";
import { DeskTags, FieldForm, focusField, Letter, stillNeeded } from "../compose/index.ts";
import { draftFor, focusTag, useDesk } from "../desk/index.ts";
import { CopiedBefore } from "../keeping/index.ts";
import { useLibrary, variantName } from "../library/index.ts";
import { Button, IconButton, isShortcut, useShortcut } from "../ui/index.ts";
import { enterGoesOn } from "./enter-in-form.ts";
import styles from "./quick-form.module.css";

type QuickFormProps = {
  readonly id: string;
  readonly values: FieldValues;
  /** How the last copy ended. */
  readonly outcome: CopyOutcome | undefined;
  readonly onChange: (values: FieldValues) => void;
  readonly onEnd: (outcome: CopyOutcome) => void;
  readonly onBack: () => void;
};

export function QuickForm({ id, ...rest }: QuickFormProps): ReactNode {
  const pattern = useLibrary().patterns.find((item) => item.id === id);
  return pattern ? <Form pattern={pattern} {...rest} /> : null;
}

type FormProps = Omit<QuickFormProps, "id"> & { readonly pattern: Pattern };

/** The fields of the picked pattern beside its letter; Enter goes from field to field, and at the last one copies. */
function Form({ pattern, values, outcome, onChange, onEnd, onBack }: FormProps): ReactNode {
  const library = useLibrary();
  const [variantId, setVariantId] = useState(pattern.variants[0]?.id);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const page = useRef<HTMLElement>(null);
  const variant = pattern.variants.find((item) => item.id === variantId) ?? { body: [] };
  const draft = draftFor(useDesk(), { variant, fields: pattern.fields, values });
  const gaps = missing(draft);
  const ready = gaps.length === 0;

  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>("[data-field]");
    (first ?? page.current)?.focus({ preventScroll: true });
  }, []);

  const change = (name: string, value: FieldValues[string]) => onChange({ ...values, [name]: value });
  const leave = (name: string) => {
    const { [name]: _typed, ...others } = values;
    onChange(others);
  };
  const copy = async () => {
    if (outcome?.kind === "copied") return;
    const [first] = gaps;
    if (!first) return onEnd(await copyDraft(filledDraft(draft, "strict")));
    setTried(true);
    onEnd({ kind: "refused", message: `Nothing was copied. ${stillNeeded(gaps)}` });
    focusField(form.current, first.name);
  };
  useShortcut("Ctrl+Enter", () => void copy());
  useShortcut("Ctrl+Shift+C", () => void copy());

  const pressKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (isShortcut(event, "Escape")) onBack();
    else if (!isShortcut(event, "Enter") || !enterGoesOn(form.current, event.target)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section ref={page} tabIndex={-1} className={styles.form} aria-label={pattern.title} onKeyDown={pressKey}>
      <header className={styles.head}>
        <IconButton label="Back to the results" shortcut="Esc" onPress={onBack}>
          <ArrowLeft />
        </IconButton>
        <h2>{pattern.title}</h2>
        <p>
          <CopiedBefore pattern={pattern.id} />
        </p>
      </header>
      <div className={styles.halves}>
        <section className={styles.fields} aria-label="Fields">
          <FieldForm
            ref={form}
            asked={askedFields(draft)}
            values={values}
            refused={refusals(draft)}
            missing={tried ? gaps.map((gap) => gap.name) : []}
            onChange={change}
            onSubmit={() => void copy()}
          />
          <DeskTags draft={draft} form={form} change={change} leave={leave} />
        </section>
        <section className={styles.preview} aria-label="Preview">
          <Letter
            compact
            filled={toPieces(draft)}
            tried={tried}
            onGap={(name) => focusField(form.current, name)}
            onTag={focusTag}
          />
        </section>
      </div>
      <footer className={styles.foot}>
        <p data-outcome={outcome?.kind}>{outcome ? outcome.message : stillNeeded(gaps)}</p>
        {pattern.variants.length > 1 && (
          <select
            aria-label="Variant"
            value={variantId}
            onChange={(event) => setVariantId(event.target.value)}
            className={styles.variant}
          >
            {pattern.variants.map((item) => (
              <option key={item.id} value={item.id}>
                {variantName(library, item)}
              </option>
            ))}
          </select>
        )}
        <Button
          look="primary"
          icon={ready ? <Check /> : <Copy />}
          shortcut="Ctrl+Enter"
          onPress={() => void copy()}
          data-waiting={ready ? undefined : ""}
        >
          Copy
        </Button>
      </footer>
    </section>
  );
}
