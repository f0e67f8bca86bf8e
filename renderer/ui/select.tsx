import { type ReactNode, useId } from "react";
import styles from "./select.module.css";

type SelectProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string | undefined;
};

/** One of many: the system's own list, which every keyboard and screen reader knows. */
export function Select<Value extends string>({ label, value, options, onChange, hint }: SelectProps<Value>): ReactNode {
  const id = useId();
  const pick = (picked: string) => {
    const option = options.find((known) => known.value === picked);
    if (option) onChange(option.value);
  };
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => pick(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && <p id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}
