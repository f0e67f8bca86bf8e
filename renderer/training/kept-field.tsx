import { type ReactNode, useId, useState } from "react";

type KeptFieldProps = {
  readonly label: string;
  /** Its label stands beside it already, for the eye. */
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly placeholder?: string;
  readonly most: number;
  readonly lines?: boolean;
  /** It takes the focus when it comes, with its words chosen: what is typed replaces them. */
  readonly begins?: boolean;
  /** Keeps what was typed, where it may be kept; what may not is put back when the field is left. */
  readonly onType: (typed: string) => void;
};

function beginIn(input: HTMLInputElement | null): void {
  input?.focus({ preventScroll: true });
  input?.select();
}

/** A field whose every letter is kept at once. */
export function KeptField(props: KeptFieldProps): ReactNode {
  const { label, labelHidden = false, value, placeholder, most, lines = false, begins = false, onType } = props;
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const field = {
    id,
    value: draft ?? value,
    maxLength: most,
    ...(placeholder !== undefined && { placeholder }),
    onChange: ({ target }: { readonly target: HTMLInputElement | HTMLTextAreaElement }) => {
      setDraft(target.value);
      onType(target.value);
    },
    onBlur: () => setDraft(undefined),
  };
  return (
    <>
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : undefined}>
        {label}
      </label>
      {lines ? (
        <textarea rows={1} {...field} />
      ) : (
        <input ref={begins ? beginIn : undefined} type="text" autoComplete="off" {...field} />
      )}
    </>
  );
}
