import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Pattern, Variant } from "#content";
import { askedFields, type Draft, type FieldValues, toPlain } from "#content/compose";
import { checkReply } from "../check/index.ts";
import { useKeeper } from "../keeping/index.ts";
import { NotInLibrary, useLibrary, variantName } from "../library/index.ts";
import { amend } from "../route.ts";
import { addPattern } from "../tray/index.ts";
import { Button, Choice, useCatchFocus, useShortcut, useTitle } from "../ui/index.ts";
import { ComposeBar } from "./compose-bar.tsx";
import styles from "./compose-page.module.css";
import { FieldForm } from "./field-form.tsx";
import { LetterPane } from "./letter-pane.tsx";
import { PatternNotes } from "./pattern-notes.tsx";
import { forgetUnfinished, keepUnfinished, unfinishedValues } from "./unfinished.ts";
import { useCopying } from "./use-copying.ts";

type ComposePageProps = { readonly id: string; readonly part: string | undefined };

/** A pattern with its fields beside a live preview. What is typed stays in memory; see unfinished.ts. */
export function ComposePage({ id, part }: ComposePageProps): ReactNode {
  const library = useLibrary();
  const pattern = library.patterns.find((item) => item.id === id);
  const variant = pattern?.variants.find((item) => item.id === part) ?? pattern?.variants[0];
  if (!pattern || !variant) {
    return (
      <main>
        <NotInLibrary item={{ kind: "pattern", id }} />
      </main>
    );
  }
  return <Composer pattern={pattern} variant={variant} />;
}

function Composer({ pattern, variant }: { readonly pattern: Pattern; readonly variant: Variant }): ReactNode {
  const library = useLibrary();
  const keeper = useKeeper();
  const [values, setValues] = useState<FieldValues>(() => unfinishedValues(pattern.id));
  const page = useRef<HTMLElement>(null);
  const draft: Draft = useMemo(() => ({ variant, fields: pattern.fields, values }), [variant, pattern.fields, values]);
  const copying = useCopying(draft, () => {
    forgetUnfinished(pattern.id);
    keeper.countCopy(pattern.id);
  });
  const { form } = copying;

  useEffect(() => {
    keeper.remember(`pattern/${pattern.id}`);
    form.current?.querySelector<HTMLElement>("[data-field]")?.focus({ preventScroll: true });
  }, [keeper, pattern, form]);
  useTitle(pattern.title);
  useCatchFocus(page, pattern.id);

  const addToReply = () => addPattern(pattern, variant, values);
  useShortcut("t", addToReply);
  // From within a field, where a letter alone is a letter.
  useShortcut("Alt+Enter", addToReply);
  const check = () => checkReply(toPlain(draft, "with-gaps"));
  useShortcut("F7", check);

  const change = (name: string, value: string | boolean) => {
    copying.changed();
    const next = { ...values, [name]: value };
    keepUnfinished(pattern.id, next);
    setValues(next);
  };
  const clear = () => {
    forgetUnfinished(pattern.id);
    setValues({});
    copying.restart();
    form.current?.querySelector<HTMLElement>("[data-field]")?.focus();
  };

  return (
    <main ref={page} className={styles.page} tabIndex={-1} aria-label={pattern.title}>
      <section className={styles.side} aria-label="Fields" data-screen-only="">
        <PatternNotes pattern={pattern} part="head" />
        {pattern.variants.length > 1 && (
          <div className={styles.variants}>
            <Choice
              label="Variant"
              labelHidden
              value={variant.id}
              onChange={(part) => amend({ part })}
              options={pattern.variants.map((item) => ({ value: item.id, label: variantName(library, item) }))}
            />
          </div>
        )}
        <FieldForm
          ref={form}
          asked={askedFields(draft)}
          values={values}
          missing={copying.tried ? copying.gaps.map((gap) => gap.name) : []}
          onChange={change}
          onSubmit={() => copying.copy("rich")}
        />
        {Object.keys(values).length > 0 && (
          <div className={styles.clear}>
            <Button onPress={clear}>Clear the fields</Button>
          </div>
        )}
        <PatternNotes pattern={pattern} part="foot" />
      </section>
      <LetterPane
        draft={draft}
        copying={copying}
        bar={
          <ComposeBar
            pattern={pattern}
            ready={copying.gaps.length === 0}
            onAddToReply={addToReply}
            onCheck={check}
            onCopy={() => copying.copy("rich")}
            onCheck={check}
            onCopyMarkdown={() => copying.copy("markdown")}
            onCopyWithGaps={copying.copyWithGaps}
          />
        }
      />
    </main>
  );
}
