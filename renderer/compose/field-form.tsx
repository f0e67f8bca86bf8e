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
  readonly onChange: (name: string, value: string | boolean) => void;
  readonly onSubmit: () => void;
};

/** What only the writer knows. Browsers are asked not to remember any of it. */
export function FieldForm({
  ref,
  asked,
  values,
  missing,
  refused = [],
  onChange,
  onSubmit,
}: FieldFormProps): ReactNode {
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

function WordsRow({ asked: { name, field, needed }, value, isMissing, refusal, onChange }: FieldRowProps): ReactNode {
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
      <Hint id={hintId} words={[refusal, field.hint, ...notes].filter(Boolean).join(" ")} />
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
