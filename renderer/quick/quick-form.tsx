import { ArrowLeft, Check, Copy } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Pattern } from "#content";
import { askedFields, type FieldValues, refusals, toPieces } from "#content/compose";
import type { CopyOutcome } from "../clipboard/index.ts";
import { DeskTags, FieldForm, focusField, Letter, stillNeeded, useCopying } from "../compose/index.ts";
import { draftFor, focusTag, useDesk } from "../desk/index.ts";
import { CopiedBefore } from "../keeping/index.ts";
import { useLibrary, variantName } from "../library/index.ts";
import { Button, IconButton, isShortcut } from "../ui/index.ts";
import { enterGoesOn } from "./enter-in-form.ts";
import styles from "./quick-form.module.css";

type QuickFormProps = {
  readonly id: string;
  readonly values: FieldValues;
  readonly onChange: (values: FieldValues) => void;
  /** How a copy ended. */
  readonly onEnd: (outcome: CopyOutcome) => void;
  readonly onBack: () => void;
};

export function QuickForm({ id, ...rest }: QuickFormProps): ReactNode {
  const pattern = useLibrary().patterns.find((item) => item.id === id);
  return pattern ? <Form pattern={pattern} {...rest} /> : null;
}

type FormProps = Omit<QuickFormProps, "id"> & { readonly pattern: Pattern };

/** The fields of the picked pattern beside its letter; Enter goes from field to field, and at the last one copies. */
function Form({ pattern, values, onChange, onEnd, onBack }: FormProps): ReactNode {
  const library = useLibrary();
  const [variantId, setVariantId] = useState(pattern.variants[0]?.id);
  const page = useRef<HTMLElement>(null);
  const variant = pattern.variants.find((item) => item.id === variantId) ?? { body: [] };
  const draft = draftFor(useDesk(), { variant, fields: pattern.fields, values });
  // Where it ends well the window counts the copy and goes, so there is nothing left to do here.
  const { form, gaps, tried, outcome, copy, changed } = useCopying(draft, () => {}, onEnd);
  const ready = gaps.length === 0;

  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>("[data-field]");
    (first ?? page.current)?.focus({ preventScroll: true });
  }, [form]);

  const keep = (next: FieldValues) => {
    changed();
    onChange(next);
  };
  const change = (name: string, value: FieldValues[string]) => keep({ ...values, [name]: value });
  const leave = (name: string) => {
    const { [name]: _typed, ...others } = values;
    keep(others);
  };

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
            onSubmit={() => copy("rich")}
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
          onPress={() => copy("rich")}
          data-waiting={ready ? undefined : ""}
        >
          Copy
        </Button>
      </footer>
    </section>
  );
}
