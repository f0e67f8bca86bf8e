import type { Pattern } from "#content";
import { type GapMode, type Draft as PatternDraft, readyVariant, toHtml, toMarkdown, toPlain } from "#content/compose";
import type { Draft } from "./write.ts";

/** A filled pattern in the forms that a copy takes. */
export function filledDraft(draft: PatternDraft, mode: GapMode): Draft {
  return { plain: toPlain(draft, mode), html: toHtml(draft, mode), markdown: toMarkdown(draft, mode) };
}

/** What a pattern copies when nothing has to be filled in; undefined when every variant asks for something. */
export function copyWithoutAsking(pattern: Pattern): Draft | undefined {
  const variant = readyVariant(pattern);
  return variant && filledDraft({ variant, fields: pattern.fields, values: {} }, "strict");
}

/** One paragraph of fixed words, such as a better wording for a weak phrase. */
export function plainDraft(words: string): Draft {
  const body = [{ kind: "paragraph", children: [{ kind: "text", text: words }] }] as const;
  return filledDraft({ variant: { body }, fields: {}, values: {} }, "strict");
}
