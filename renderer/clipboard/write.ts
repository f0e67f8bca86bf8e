/** What one copy puts on the clipboard: the same words in each form. */
export type Draft = {
  readonly plain: string;
  /** Semantic and without styles: `p`, `ul`, `strong`. */
  readonly html: string;
  readonly markdown: string;
  /** The help desk it is for. Without one it goes out in the first two forms together. */
  readonly desk?: { readonly name: string; readonly flavour: "rich" | "plain" };
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
 * Puts a reply on the clipboard, as plain text and HTML together, so that both a mail window and a plain box take it;
 * a desk that takes plain text alone gets no HTML.
 *
 * `markdown` writes that form alone, as plain text.
 */
export async function copyDraft(draft: Draft, form: "rich" | "markdown" = "rich"): Promise<CopyOutcome> {
  if (form === "markdown") return writeTypes({ "text/plain": draft.markdown }, "Copied as Markdown.");
  const { desk, plain, html } = draft;
  const types = desk?.flavour === "plain" ? { "text/plain": plain } : { "text/plain": plain, "text/html": html };
  return writeTypes(types, `Copied${desk ? ` for ${desk.name}` : ""}. Paste it into your reply.`);
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
