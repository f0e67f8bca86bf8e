import { type RefObject, useRef, useState } from "react";
import { type Draft, type Gap, missing, subjectOf } from "#content/compose";
import { type CopyOutcome, copyDraft, copyLine, filledDraft } from "../clipboard/index.ts";
import { announce, useShortcut } from "../ui/index.ts";
import { focusField, stillNeeded } from "./gaps.ts";

export type Copying = {
  readonly gaps: readonly Gap[];
  /** Fields are only called missing once a copy was tried: a form that opens red is a scolding. */
  readonly tried: boolean;
  /** How the last copy ended; gone with the next change. */
  readonly outcome: CopyOutcome | undefined;
  /** To be given to the form, so that a copy that is stopped can lead to the field that stops it. */
  readonly form: RefObject<HTMLFormElement | null>;
  readonly copy: (format: "rich" | "markdown") => void;
  readonly copyWithGaps: () => void;
  readonly copySubject: () => void;
  /** Words were changed: what was said about the last copy holds no longer. */
  readonly changed: () => void;
  /** The form begins anew. */
  readonly restart: () => void;
};

/**
 * Copies a draft that is being filled in, with the keys for it; a gap stops the copy and takes the focus.
 *
 * @param onCopied called after a copy, whole or with gaps, but not of the subject alone
 * @param say how its end is told: at the foot of the window, unless the place tells it itself
 */
export function useCopying(draft: Draft, onCopied: () => void, say = sayAtFoot): Copying {
  const [tried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<CopyOutcome>();
  const form = useRef<HTMLFormElement>(null);
  const gaps = missing(draft);

  const tell = (next: CopyOutcome) => {
    setOutcome(next);
    say(next);
  };
  const refuse = (needed: readonly Gap[]) => {
    setTried(true);
    tell({ kind: "refused", message: `Nothing was copied. ${stillNeeded(needed)}` });
    focusField(form.current, needed[0]?.name ?? "");
  };
  const copy = async (format: "rich" | "markdown") => {
    if (gaps.length > 0) return refuse(gaps);
    const filled = filledDraft(draft, "strict");
    if (filled.plain === "") return tell({ kind: "refused", message: "There is nothing to copy yet." });
    const copied = await copyDraft(filled, format);
    if (copied.kind === "copied") onCopied();
    tell(copied);
  };
  const copyWithGaps = async () => {
    const copied = await copyDraft(filledDraft(draft, "with-gaps"));
    if (copied.kind === "copied") onCopied();
    tell(copied);
  };
  const copySubject = async () => {
    const needed = missing({ ...draft, variant: { ...draft.variant, body: [] } });
    if (needed.length > 0) return refuse(needed);
    // Gaps in the body do not keep a complete subject back.
    tell(await copyLine(subjectOf(draft, "with-gaps") ?? "", "Subject copied."));
  };
  const copyRich = () => void copy("rich");
  useShortcut("Ctrl+Enter", copyRich);
  useShortcut("Ctrl+Shift+C", copyRich);
  useShortcut("c", copyRich);

  return {
    gaps,
    tried,
    outcome,
    form,
    copy: (format) => void copy(format),
    copyWithGaps: () => void copyWithGaps(),
    copySubject: () => void copySubject(),
    changed: () => setOutcome(undefined),
    restart: () => {
      setTried(false);
      setOutcome(undefined);
    },
  };
}

function sayAtFoot({ message }: CopyOutcome): void {
  announce(message);
}
