import { parseTemplate } from "../compose/parse-template.ts";
import type { Block, Inline } from "../compose/template.ts";
import { walkBlocks, walkInline } from "../compose/walk-template.ts";
import type { Field, Pattern, Variant } from "../pattern.ts";
import type { OwnSnippet } from "./own-snippet.ts";

/** One wording to be written out: a variant of a pattern, or a snippet. */
export type Source = {
  /** Unique in one export: `badge-for-patience-in-app-warm`. */
  readonly id: string;
  /** The pattern or snippet it belongs to; what is lost is told by it. */
  readonly of: string;
  readonly title: string;
  readonly channel?: string;
  readonly tone?: string;
  readonly label?: string;
  readonly lang?: string;
  readonly summary?: string;
  readonly terms: readonly string[];
  readonly subject?: readonly Inline[];
  readonly body: readonly Block[];
  /** Those that this wording uses, in the order of their first use. */
  readonly fields: Readonly<Record<string, Field>>;
};

/** The chosen variants of each pattern; a pattern that is not named gives all of its own. */
export type VariantChoice = Readonly<Record<string, readonly string[]>>;

export function sourcesOf(patterns: readonly Pattern[], chosen: VariantChoice = {}): readonly Source[] {
  return patterns.flatMap((pattern) => {
    const wanted = Object.hasOwn(chosen, pattern.id) ? chosen[pattern.id] : undefined;
    return pattern.variants
      .filter((variant) => wanted === undefined || wanted.includes(variant.id))
      .map(
        ({ id, channel, tone, label, subject, body }): Source => ({
          id: `${pattern.id}-${id.replace(/^-+|(?<!-)-+$/g, "")}`,
          of: pattern.id,
          title: pattern.title,
          channel,
          tone,
          ...(label === undefined ? {} : { label }),
          lang: pattern.lang,
          summary: pattern.summary,
          terms: pattern.search_terms,
          ...(subject === undefined ? {} : { subject }),
          body,
          fields: usedFields({ ...(subject === undefined ? {} : { subject }), body }, pattern.fields),
        }),
      );
  });
}

/** A snippet's text as the tree that `toPlain` and the preview take. */
export function readSnippet(snippet: OwnSnippet): Pick<Variant, "subject" | "body"> {
  const { faults: _, ...template } = parseTemplate(snippet.template, 1, "literal");
  return template;
}

export function sourceOf(snippet: OwnSnippet): Source {
  const template = readSnippet(snippet);
  const { id, title, channel, tone, lang } = snippet;
  return {
    id,
    of: id,
    title,
    ...(channel === undefined ? {} : { channel }),
    ...(tone === undefined ? {} : { tone }),
    ...(lang === undefined ? {} : { lang }),
    terms: [],
    ...template,
    fields: usedFields(template, snippet.fields),
  };
}

/** `A mark for those who waited · in-app · warm`: what a list of snippets shows. */
export function nameOf({ title, channel, tone, label }: Source): string {
  return [title, channel, tone, label].filter((part) => part !== undefined).join(" \u00b7 ");
}

type Template = { readonly subject?: readonly Inline[]; readonly body: readonly Block[] };

export function usedFields(
  { subject, body }: Template,
  fields: Readonly<Record<string, Field>>,
): Readonly<Record<string, Field>> {
  const used = usedNames({ ...(subject === undefined ? {} : { subject }), body });
  return Object.fromEntries(
    used.flatMap((name) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return field === undefined ? [] : [[name, field]];
    }),
  );
}

/** Every field that a text asks for, in the order of its first use. */
export function usedNames({ subject, body }: Template): readonly string[] {
  const used = new Set<string>();
  const visitor = {
    when: (name: string) => void used.add(name),
    inline: (node: Inline) => void (node.kind === "field" && used.add(node.name)),
  };
  walkInline(subject ?? [], visitor);
  walkBlocks(body, visitor);
  return [...used];
}
