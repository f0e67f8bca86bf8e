import type { Pattern, Variant } from "#content";
import { type GapMode, type Draft as PatternDraft, readyVariant, toHtml, toMarkdown, toPlain } from "#content/compose";
import type { Draft } from "./write.ts";

/** A filled pattern in the forms that a copy takes. */
export function filledDraft(draft: PatternDraft, mode: GapMode): Draft {
  return { plain: toPlain(draft, mode), html: toHtml(draft, mode), markdown: toMarkdown(draft, mode) };
}

const ready = new WeakMap<Pattern, Variant | undefined>();

/**
 * The wording of a pattern in which nothing has to be filled in, if there is one.
 *
 * Every row of the list asks for it with every keystroke, so it is looked for once in each pattern.
 */
export function variantAsItIs(pattern: Pattern): Variant | undefined {
  if (!ready.has(pattern)) ready.set(pattern, readyVariant(pattern));
  return ready.get(pattern);
}

/** Whether a pattern has a wording in which nothing has to be filled in. */
export function copiesAsItIs(pattern: Pattern): boolean {
  return variantAsItIs(pattern) !== undefined;
}

/** What a pattern copies when nothing has to be filled in; undefined when every variant asks for something. */
export function copyWithoutAsking(pattern: Pattern): Draft | undefined {
  const variant = variantAsItIs(pattern);
  return variant && filledDraft({ variant, fields: pattern.fields, values: {} }, "strict");
}

/** One paragraph of fixed words, such as a better wording for a weak phrase. */
export function plainDraft(words: string): Draft {
  const body = [{ kind: "paragraph", children: [{ kind: "text", text: words }] }] as const;
  return filledDraft({ variant: { body }, fields: {}, values: {} }, "strict");
}
