import { useMemo, useState } from "react";
import type { Field, Variant } from "#content";
import type { Draft, FieldValues } from "#content/compose";
import { draftFor, useDesk } from "../desk/index.ts";
import { forgetUnfinished, keepUnfinished, unfinishedValues } from "./unfinished.ts";
import { type Copying, useCopying } from "./use-copying.ts";

export type Filling = {
  readonly draft: Draft;
  readonly values: FieldValues;
  readonly copying: Copying;
  readonly change: (name: string, value: string | boolean) => void;
  /** What was typed for the name is forgotten, as if it had never been asked. */
  readonly leave: (name: string) => void;
  readonly clear: () => void;
};

/**
 * A wording while its fields are filled in, in the tags of the writer's desk.
 *
 * @param key what is filled in; what was typed waits under it until it is copied, see unfinished.ts
 */
export function useFilling(
  key: string,
  variant: Variant,
  fields: Readonly<Record<string, Field>>,
  onCopied?: () => void,
): Filling {
  const desk = useDesk();
  const [values, setValues] = useState<FieldValues>(() => unfinishedValues(key));
  const draft = useMemo(() => draftFor(desk, { variant, fields, values }), [desk, variant, fields, values]);
  const copying = useCopying(draft, () => {
    forgetUnfinished(key);
    onCopied?.();
  });
  const keep = (next: FieldValues) => {
    copying.changed();
    keepUnfinished(key, next);
    setValues(next);
  };
  return {
    draft,
    values,
    copying,
    change: (name, value) => keep({ ...values, [name]: value }),
    leave: (name) => {
      const { [name]: _, ...rest } = values;
      keep(rest);
    },
    clear: () => {
      forgetUnfinished(key);
      setValues({});
      copying.restart();
      copying.form.current?.querySelector<HTMLElement>("[data-field]")?.focus();
    },
  };
}
