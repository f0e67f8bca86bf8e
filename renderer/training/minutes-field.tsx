import { type ReactNode, useId, useState } from "react";
import styles from "./minutes-field.module.css";

type MinutesFieldProps = {
  /** What the minutes are for. */
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (minutes: number) => void;
};

/** Whole minutes; anything else that is typed is put back when the field is left. */
export function MinutesField({ label, value, least, most, onChange }: MinutesFieldProps): ReactNode {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  return (
    <span className={styles.minutes}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        value={draft ?? value}
        onChange={({ target }) => {
          setDraft(target.value);
          const minutes = target.valueAsNumber;
          if (Number.isInteger(minutes) && minutes >= least && minutes <= most) onChange(minutes);
        }}
        onBlur={() => setDraft(undefined)}
      />
      <span aria-hidden="true">min</span>
    </span>
  );
}
