import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Pattern, Variant } from "#content";
import { askedFields, type Draft, type FieldValues, type Gap, missing, subjectOf, toPieces } from "#content/compose";
import { type CopyOutcome, copyDraft, copyLine, filledDraft } from "../clipboard/index.ts";
import { useKeeper } from "../keeping/index.ts";
import { labelOf, NotInLibrary, useLibrary } from "../library/index.ts";
import { amend } from "../route.ts";
import { announce, Button, Choice, useCatchFocus, useShortcut, useTitle } from "../ui/index.ts";
import { ComposeBar } from "./compose-bar.tsx";
import styles from "./compose-page.module.css";
import { FieldForm } from "./field-form.tsx";
import { Letter } from "./letter.tsx";
import { PatternNotes } from "./pattern-notes.tsx";
import { forgetUnfinished, keepUnfinished, unfinishedValues } from "./unfinished.ts";

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
  /** Fields are only called missing once a copy was tried: a form that opens red is a scolding. */
  const [tried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<CopyOutcome>();
  const page = useRef<HTMLElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const draft: Draft = useMemo(() => ({ variant, fields: pattern.fields, values }), [variant, pattern.fields, values]);
  const asked = askedFields(draft);
  const gaps = missing(draft);

  useEffect(() => {
    keeper.remember(`pattern/${pattern.id}`);
    form.current?.querySelector<HTMLElement>("[data-field]")?.focus({ preventScroll: true });
  }, [keeper, pattern]);
  useTitle(pattern.title);
  useCatchFocus(page, pattern.id);

  const tell = (next: CopyOutcome) => {
    setOutcome(next);
    announce(next.message);
  };
  const copy = async (format: "rich" | "markdown") => {
    if (gaps.length > 0) return refuse(gaps);
    const copied = await copyDraft(filledDraft(draft, "strict"), format);
    if (copied.kind === "copied") forgetUnfinished(pattern.id);
    tell(copied);
  };
  const refuse = (needed: readonly Gap[]) => {
    setTried(true);
    tell({ kind: "refused", message: `Nothing was copied. ${stillNeeded(needed)}` });
    focusField(form.current, needed[0]?.name ?? "");
  };
  const copyWithGaps = async () => {
    const copied = await copyDraft(filledDraft(draft, "with-gaps"));
    if (copied.kind === "copied") forgetUnfinished(pattern.id);
    tell(copied);
  };
  const copySubject = async () => {
    const needed = missing({ ...draft, variant: { ...variant, body: [] } });
    if (needed.length > 0) return refuse(needed);
    // Gaps in the body do not keep a complete subject back.
    tell(await copyLine(subjectOf(draft, "with-gaps") ?? "", "Subject copied."));
  };
  useShortcut("Ctrl+Enter", () => void copy("rich"));
  useShortcut("Ctrl+Shift+C", () => void copy("rich"));
  useShortcut("c", () => void copy("rich"));

  const change = (name: string, value: string | boolean) => {
    setOutcome(undefined);
    const next = { ...values, [name]: value };
    keepUnfinished(pattern.id, next);
    setValues(next);
  };
  const clear = () => {
    forgetUnfinished(pattern.id);
    setValues({});
    setTried(false);
    setOutcome(undefined);
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
              options={pattern.variants.map((item) => ({ value: item.id, label: variantName(item, library) }))}
            />
          </div>
        )}
        <FieldForm
          ref={form}
          asked={asked}
          values={values}
          missing={tried ? gaps.map((gap) => gap.name) : []}
          onChange={change}
          onSubmit={() => void copy("rich")}
        />
        {Object.keys(values).length > 0 && (
          <div className={styles.clear}>
            <Button onPress={clear}>Clear the fields</Button>
          </div>
        )}
        <PatternNotes pattern={pattern} part="foot" />
      </section>
      <section className={styles.preview} aria-label="Preview">
        <ComposeBar
          pattern={pattern}
          ready={gaps.length === 0}
          onCopy={() => void copy("rich")}
          onCopyMarkdown={() => void copy("markdown")}
          onCopyWithGaps={() => void copyWithGaps()}
        />
        <Letter
          filled={toPieces(draft)}
          tried={tried}
          onGap={(name) => focusField(form.current, name)}
          {...(variant.subject && { onCopySubject: () => void copySubject() })}
        />
        <p className={styles.say} data-screen-only="" data-outcome={outcome?.kind}>
          {outcome ? outcome.message : stillNeeded(gaps)}
        </p>
      </section>
    </main>
  );
}

function variantName(variant: Variant, library: ReturnType<typeof useLibrary>): string {
  const name = `${labelOf(library, "channel", variant.channel)}, ${labelOf(library, "tone", variant.tone).toLowerCase()}`;
  return variant.label ? `${name}: ${variant.label}` : name;
}

function focusField(form: HTMLFormElement | null, name: string): void {
  const field = form?.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
  field?.focus();
  field?.scrollIntoView({ block: "center" });
}

/** More gaps than this are counted, not named: the preview shows where they are. */
const namedGaps = 3;

function stillNeeded(gaps: readonly Gap[]): string {
  const [first, second] = gaps;
  if (!first) return "Everything is filled in.";
  if (!second) return `“${first.label}” is still needed.`;
  if (gaps.length <= namedGaps) return `Still needed: ${gaps.map((gap) => `“${gap.label}”`).join(", ")}.`;
  return `${gaps.length} fields are still needed, “${first.label}” first.`;
}
