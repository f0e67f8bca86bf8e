import { deskProfile } from "./desk-profiles.ts";
import { type Draft, fieldOf } from "./draft.ts";
import { type EmptyFields, type Filled, fill, type Gap, refusedNames } from "./fill.ts";
import { writeHtml } from "./write-html.ts";
import { writeMarkdown } from "./write-markdown.ts";
import { plainLine, writePlain } from "./write-plain.ts";

/** `strict` is for copying; `with-gaps` writes `[customer name?]` where a value is missing. */
export type GapMode = "strict" | "with-gaps";

/** What must still be filled in before this can be copied, in reading order, the subject first. */
export function missing(draft: Draft): readonly Gap[] {
  return fill(draft).gaps;
}

export type Refusal = Gap & { readonly reason: string };

/** Values that were typed and yet count as missing, because the draft's help desk would run them. */
export function refusals(draft: Draft): readonly Refusal[] {
  if (draft.desk === undefined) return [];
  const { name: desk, live } = deskProfile(draft.desk);
  const reason = `${desk} would take ${live.join(" or ")} in it for a tag of its own: write it another way.`;
  return [...refusedNames(draft)].map((name) => ({ name, label: fieldOf(draft, name)?.label ?? name, reason }));
}

/** The body alone; the subject is offered apart by `subjectOf`. In strict mode throws when something is missing. */
export function toPlain(draft: Draft, mode: GapMode): string {
  return writePlain(filledFor(draft, mode).body);
}

export function toHtml(draft: Draft, mode: GapMode): string {
  return writeHtml(filledFor(draft, mode).body);
}

export function toMarkdown(draft: Draft, mode: GapMode): string {
  return writeMarkdown(filledFor(draft, mode).body);
}

/** One line of plain text, or `undefined` where the variant has no subject. */
export function subjectOf(draft: Draft, mode: GapMode): string | undefined {
  const { subject } = filledFor(draft, mode);
  return subject && plainLine(subject).replaceAll("\n", " ");
}

/** For the preview: every stretch with what it is, so that filled, empty and fixed words can be told apart. */
export function toPieces(draft: Draft, empty: EmptyFields = "gaps"): Filled {
  return fill(draft, empty);
}

function filledFor(draft: Draft, mode: GapMode): Filled {
  const filled = fill(draft);
  if (mode === "strict" && filled.gaps.length > 0) {
    // The page asks missing() first; this keeps a mistake there from reaching a customer.
    throw new Error(`Not ready to copy: ${filled.gaps.map((gap) => gap.label).join(", ")}`);
  }
  return filled;
}
