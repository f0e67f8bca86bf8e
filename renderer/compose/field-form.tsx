import { type ReactNode, type Ref, useId } from "react";
import type { AskedField, FieldValues, Refusal } from "#content/compose";
import { cleanValue } from "#content/compose";
import styles from "./field-form.module.css";

type FieldFormProps = {
  readonly ref: Ref<HTMLFormElement>;
  readonly asked: readonly AskedField[];
  readonly values: FieldValues;
  /** Names of the fields that stopped the last copy. */
  readonly missing: readonly string[];
  /** What was typed and cannot be sent, with the reason. */
  readonly refused?: readonly Refusal[];
  /** Values that the writer may take over with one press; nothing is filled in unasked. */
  readonly offers?: (asked: AskedField) => Offers | undefined;
  readonly onChange: (name: string, value: string | boolean) => void;
  readonly onSubmit: () => void;
};

type Offers = { readonly values: readonly string[]; readonly from: string };

/** What only the writer knows. Browsers are asked not to remember any of it. */
export function FieldForm(props: FieldFormProps): ReactNode {
  const { ref, asked, values, missing, refused = [], offers, onChange, onSubmit } = props;
  return (
    <form
      ref={ref}
      className={styles.form}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {asked.map((one) => (
        <FieldRow
          key={one.name}
          asked={one}
          value={values[one.name] ?? one.field.default}
          isMissing={missing.includes(one.name)}
          refusal={refused.find(({ name }) => name === one.name)?.reason}
          offers={offers?.(one)}
          onChange={(value) => onChange(one.name, value)}
        />
      ))}
      {/* Enter in a field of one line copies; without a button of this kind browsers would not submit. */}
      <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
    </form>
  );
}

type FieldRowProps = {
  readonly asked: AskedField;
  readonly value: string | boolean | undefined;
  readonly isMissing: boolean;
  readonly refusal: string | undefined;
  readonly offers: Offers | undefined;
  readonly onChange: (value: string | boolean) => void;
};

function FieldRow(props: FieldRowProps): ReactNode {
  return props.asked.field.type === "toggle" ? <ToggleRow {...props} /> : <WordsRow {...props} />;
}

function ToggleRow({ asked: { name, field }, value, onChange }: FieldRowProps): ReactNode {
  const hintId = useId();
  return (
    <div className={styles.row}>
      <label className={styles.option}>
        <input
          type="checkbox"
          data-field={name}
          checked={value === true}
          aria-describedby={hintId}
          onChange={(event) => onChange(event.target.checked)}
        />
        {field.label}
      </label>
      <Hint id={hintId} words={field.hint} />
    </div>
  );
}

function WordsRow(props: FieldRowProps): ReactNode {
  const { value, isMissing, refusal, offers, onChange } = props;
  const { name, field, needed } = props.asked;
  const id = useId();
  const hintId = useId();
  const text = typeof value === "string" ? value : "";
  const notes = field.type === "choice" ? [] : cleanValue(text, field.multiline).notes;
  const common = {
    id,
    name,
    "data-field": name,
    "aria-describedby": hintId,
    "aria-required": needed,
    "aria-invalid": isMissing || refusal !== undefined,
    autoComplete: "off",
    value: text,
  } as const;
  const example = field.example && `e.g. ${field.example}`;
  return (
    <div className={styles.row} data-missing={isMissing || refusal ? "" : undefined}>
      <label htmlFor={id}>
        {field.label} {isMissing ? <em>needed</em> : !needed && <span className={styles.optional}>optional</span>}
      </label>
      {field.type === "choice" ? (
        <select {...common} onChange={(event) => onChange(event.target.value)}>
          {field.default === undefined && <option value="">Choose…</option>}
          {(field.values ?? []).map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : field.multiline ? (
        <textarea {...common} rows={2} placeholder={example} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...common} placeholder={example} onChange={(event) => onChange(event.target.value)} />
      )}
      {offers && (
        <OfferChips
          label={field.label}
          offers={{ ...offers, values: offers.values.filter((offer) => offer !== text) }}
          onTake={(offer) => {
            onChange(offer);
            // The chip goes with the press; what it filled is where the writer goes on.
            document.getElementById(id)?.focus();
          }}
        />
      )}
      <Hint id={hintId} words={[refusal, field.hint, ...notes].filter(Boolean).join(" ")} />
    </div>
  );
}

type OfferChipsProps = {
  readonly label: string;
  readonly offers: Offers;
  readonly onTake: (offer: string) => void;
};

function OfferChips({ label, offers, onTake }: OfferChipsProps): ReactNode {
  if (offers.values.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would make a frame around what is only a row of buttons
    <div className={styles.offers} role="group" aria-label={`${label}: ${offers.from}`}>
      {offers.values.map((offer) => (
        <button key={offer} type="button" onClick={() => onTake(offer)}>
          {offer} <span>· {offers.from}</span>
        </button>
      ))}
    </div>
  );
}

function Hint({ id, words }: { readonly id: string; readonly words: string | undefined }): ReactNode {
  return words ? (
    <p id={id} className={styles.hint}>
      {words}
    </p>
  ) : null;
}
