import type { ReactNode } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import styles from "./choice.module.css";

type Option<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** The language of the label, where it is not that of the page. */
  readonly lang?: string;
};

type ChoiceProps<Value extends string> = {
  readonly label: string;
  /** Hidden labels are still read out. */
  readonly labelHidden?: boolean;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
};

/** One of a few, side by side. A radio group, so that the arrow keys choose and Tab passes by. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): ReactNode {
  const pick = (value: string) => {
    const option = props.options.find((known) => known.value === value);
    if (option) props.onChange(option.value);
  };
  return (
    <RadioGroup
      className={styles.group ?? ""}
      orientation="horizontal"
      value={props.value}
      onChange={pick}
      {...(props.labelHidden && { "aria-label": props.label })}
    >
      {!props.labelHidden && <Label className={styles.label ?? ""}>{props.label}</Label>}
      <div className={styles.segments}>
        {props.options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.segment ?? ""}>
            <span lang={option.lang}>{option.label}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
