import type { ReactNode } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { exchangeFormat, type FormatId, formatIds, isFormatId } from "#content/exchange/formats";
import styles from "./choose-format.module.css";
import { fieldsFare, purposes } from "./purposes.ts";

type ChooseFormatProps = { readonly format: FormatId; readonly onChange: (format: FormatId) => void };

/** The formats with what each is for; of the chosen one, all that its user should know. */
export function ChooseFormat({ format, onChange }: ChooseFormatProps): ReactNode {
  return (
    <RadioGroup className={styles.formats ?? ""} value={format} onChange={(id) => isFormatId(id) && onChange(id)}>
      <Label className={styles.label ?? ""}>Format</Label>
      <div className={styles.grid}>
        {formatIds.map((id) => (
          <Radio key={id} value={id} className={styles.format ?? ""} aria-label={exchangeFormat(id).name}>
            <b>{exchangeFormat(id).name}</b>
            <span>{purposes[id]}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

/** What its user must know before, of the format itself. */
export function AboutFormat({ format }: { readonly format: FormatId }): ReactNode {
  const { fields, note } = exchangeFormat(format);
  return (
    <p className={styles.about}>
      {fieldsFare[fields]} {note}
    </p>
  );
}
