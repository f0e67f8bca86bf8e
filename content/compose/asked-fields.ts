import type { Field, Pattern, Variant } from "../pattern.ts";
import type { DeskId } from "./desk-profiles.ts";
import { type Draft, fieldOf, isShown, tagOf } from "./draft.ts";
import { fill } from "./fill.ts";
import type { Inline } from "./template.ts";
import { walkBlocks, walkInline } from "./walk-template.ts";

export type AskedField = { readonly name: string; readonly field: Field; readonly needed: boolean };

/**
 * What the form asks for this draft, in reading order: the fields and switches of the text that
 * would be copied now. A field inside an optional block is asked once the block is on.
 */
export function askedFields(draft: Draft): readonly AskedField[] {
  const names = new Set<string>();
  const add = (
    name: string,
    within: { readonly field: string; readonly branch: "shown" | "otherwise" } | undefined,
  ) => {
    const reached =
      within === undefined || within.field === name || isShown(draft, within.field) === (within.branch === "shown");
    if (reached) names.add(name);
  };
  const visitor = {
    when: add,
    inline: (node: Inline, within: Parameters<typeof add>[1]) => {
      if (node.kind === "field") add(node.name, within);
      if (node.kind === "desk" && tagOf(draft, node) === undefined) add(`@${node.variable}`, within);
    },
  };
  walkInline(draft.variant.subject ?? [], visitor);
  walkBlocks(draft.variant.body, visitor);
  const bare = new Set(fill({ ...draft, values: {} }).gaps.map((gap) => gap.name));
  return [...names].flatMap((name) => {
    const field = fieldOf(draft, name);
    return field === undefined
      ? []
      : [{ name, field, needed: bare.has(name) || (field.required && field.type !== "toggle") }];
  });
}

/** The first variant that can be copied as it stands, without filling anything in; a desk fills in what it knows. */
export function readyVariant(pattern: Pick<Pattern, "variants" | "fields">, desk?: DeskId): Variant | undefined {
  const { fields, variants } = pattern;
  return variants.find((variant) => fill({ variant, fields, values: {}, desk }).gaps.length === 0);
}
