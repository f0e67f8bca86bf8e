/** What one copy puts on the clipboard: the same words in each form. */
export type Draft = {
  readonly plain: string;
  /** Semantic and without styles: `p`, `ul`, `strong`. */
  readonly html: string;
  readonly markdown: string;
};

export type CopyOutcome = { readonly kind: "copied" | "refused"; readonly message: string };

/** The way of before the clipboard API, which some browsers still want when they refuse it. */
function copyByEvent(types: Readonly<Record<string, string>>): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    for (const [type, text] of Object.entries(types)) event.clipboardData?.setData(type, text);
  };
  document.addEventListener("copy", fill);
  const done = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  return done;
}

/**
 * Puts a reply on the clipboard, as plain text and HTML together, so that both a mail window and a plain box take it.
 *
 * `markdown` writes that form alone, as plain text.
 */
export async function copyDraft(draft: Draft, form: "rich" | "markdown" = "rich"): Promise<CopyOutcome> {
  return form === "markdown"
    ? writeTypes({ "text/plain": draft.markdown }, "Copied as Markdown.")
    : writeTypes({ "text/plain": draft.plain, "text/html": draft.html }, "Copied. Paste it into your reply.");
}

/** Puts one line on the clipboard, as plain text alone: a subject, an address. */
export async function copyLine(line: string, said: string): Promise<CopyOutcome> {
  return writeTypes({ "text/plain": line }, said);
}

async function writeTypes(types: Readonly<Record<string, string>>, said: string): Promise<CopyOutcome> {
  const blobs = Object.fromEntries(Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]));
  try {
    await navigator.clipboard.write([new ClipboardItem(blobs)]);
  } catch {
    if (!copyByEvent(types)) {
      return { kind: "refused", message: "The clipboard was refused. Click into the window and copy again." };
    }
  }
  return { kind: "copied", message: said };
}
