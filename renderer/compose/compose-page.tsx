import { FileOutput, MessageSquarePlus, ScanSearch } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { Pattern, Variant } from "#content";
import { toPlain } from "#content/compose";
import { checkReply } from "../check/index.ts";
import { FavouriteToggle, useKeeper } from "../keeping/index.ts";
import { NotInLibrary, useLibrary, variantName } from "../library/index.ts";
import { amend, go } from "../route.ts";
import { addPattern } from "../tray/index.ts";
import { Button, Choice, IconButton, useCatchFocus, useShortcut, useTitle } from "../ui/index.ts";
import { ComposeBar } from "./compose-bar.tsx";
import styles from "./compose-page.module.css";
import { FieldsSide } from "./fields-side.tsx";
import { LetterPane } from "./letter-pane.tsx";
import { PatternNotes } from "./pattern-notes.tsx";
import { useFilling } from "./use-filling.ts";

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
  const page = useRef<HTMLElement>(null);
  const filling = useFilling(pattern.id, variant, pattern.fields, () => keeper.countCopy(pattern.id));
  const { draft, values, copying } = filling;
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
  const exportIt = () => go({ view: "export" });
  useShortcut("e", exportIt);
  const check = () => checkReply(toPlain(draft, "with-gaps"));
  useShortcut("F7", check);

  const head = (
    <>
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
    </>
  );
  return (
    <main ref={page} className={styles.page} tabIndex={-1} aria-label={pattern.title}>
      <FieldsSide filling={filling} head={head} foot={<PatternNotes pattern={pattern} part="foot" />} />
      <LetterPane
        draft={draft}
        copying={copying}
        bar={
          <ComposeBar copying={copying}>
            <FavouriteToggle about={`pattern/${pattern.id}`} />
            <Button look="quiet" shrinks icon={<MessageSquarePlus />} shortcut="T" onPress={addToReply}>
              Add to reply
            </Button>
            <IconButton label="Check this reply" shortcut="F7" onPress={check}>
              <ScanSearch />
            </IconButton>
            <IconButton label="Export" shortcut="E" onPress={exportIt}>
              <FileOutput />
            </IconButton>
          </ComposeBar>
        }
      />
    </main>
  );
}
