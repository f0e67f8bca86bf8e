import type { ItemRef, Library, Pattern } from "#content";
import type { DeskId } from "#content/compose";
import { copyWithoutAsking, type Draft, plainDraft, variantAsItIs } from "../clipboard/index.ts";

/** A row that was taken. `asItIs`: the wording of a pattern that needs nothing, where the pattern itself asks for fields. */
export type Picked = { readonly ref: ItemRef; readonly asItIs: boolean };

/** Whether the pattern's first wording, the one that its form opens with, has something to fill in. */
export function needsFields(pattern: Pattern, desk: DeskId | undefined): boolean {
  return variantAsItIs(pattern, desk) !== pattern.variants[0];
}

/** What a row copies at once; undefined when its form has to be filled in first. */
export function draftAtOnce(library: Library, { ref, asItIs }: Picked, desk: DeskId | undefined): Draft | undefined {
  const phrase = library.phrases.find(({ id }) => ref.kind === "phrase" && id === ref.id);
  if (phrase) return plainDraft(phrase.better, desk);
  const pattern = library.patterns.find(({ id }) => ref.kind === "pattern" && id === ref.id);
  return pattern && (asItIs || !needsFields(pattern, desk)) ? copyWithoutAsking(pattern, desk) : undefined;
}
