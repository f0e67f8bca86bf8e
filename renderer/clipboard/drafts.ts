import type { Pattern, Variant } from "#content";
import {
  type DeskId,
  deskProfile,
  type GapMode,
  type Draft as PatternDraft,
  readyVariant,
  toHtml,
  toMarkdown,
  toPlain,
} from "#content/compose";
import type { Draft } from "./write.ts";

/** A filled pattern in the forms that a copy takes; a draft's help desk decides which of them it takes. */
export function filledDraft(draft: PatternDraft, mode: GapMode): Draft {
  const desk = draft.desk && deskProfile(draft.desk);
  return {
    plain: toPlain(draft, mode),
    html: toHtml(draft, mode),
    markdown: toMarkdown(draft, mode),
    ...(desk && { desk }),
  };
}

const ready = new WeakMap<Pattern, Map<DeskId | undefined, Variant | undefined>>();

/**
 * The wording of a pattern in which nothing has to be filled in, if there is one.
 *
 * Every row of the list asks for it with every keystroke, so it is looked for once in each pattern for each desk.
 */
export function variantAsItIs(pattern: Pattern, desk: DeskId | undefined): Variant | undefined {
  const known = ready.get(pattern) ?? new Map<DeskId | undefined, Variant | undefined>();
  ready.set(pattern, known);
  if (!known.has(desk)) known.set(desk, readyVariant(pattern, desk));
  return known.get(desk);
}

/** Whether a pattern has a wording in which nothing has to be filled in. */
export function copiesAsItIs(pattern: Pattern, desk: DeskId | undefined): boolean {
  return variantAsItIs(pattern, desk) !== undefined;
}

/** What a pattern copies when nothing has to be filled in; undefined when every variant asks for something. */
export function copyWithoutAsking(pattern: Pattern, desk: DeskId | undefined): Draft | undefined {
  const variant = variantAsItIs(pattern, desk);
  return variant && filledDraft({ variant, fields: pattern.fields, values: {}, desk }, "strict");
}

/** One paragraph of fixed words, such as a better wording for a weak phrase. */
export function plainDraft(words: string, desk: DeskId | undefined): Draft {
  const body = [{ kind: "paragraph", children: [{ kind: "text", text: words }] }] as const;
  return filledDraft({ variant: { body }, fields: {}, values: {}, desk }, "strict");
}
