/** A compiled pattern as it comes back from a file: every part checked, because anybody may have written it. */
import { z } from "zod";
import type { Block, Inline } from "../compose/template.ts";
import { FieldName, type Pattern, PatternFrontMatter } from "../pattern.ts";
import { allowedAddress, allowedTags, attributeAllowed } from "../sanitize-config.ts";
import { Id } from "../vocabulary.ts";
import { exchangeLimits } from "./limits.ts";
import { jsonMark } from "./own-mark.ts";
import { OwnSnippet } from "./own-snippet.ts";

const words = z.string().max(exchangeLimits.text);

const InlineNode: z.ZodType<Inline> = z.lazy(() => {
  const children = z.array(InlineNode);
  return z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("text"), text: words }),
    z.strictObject({ kind: z.literal("break") }),
    z.strictObject({ kind: z.literal("field"), name: FieldName }),
    z.strictObject({ kind: z.literal("desk"), variable: words, fallback: words.optional() }).transform(withoutAbsent),
    z.strictObject({ kind: z.literal("strong"), children }),
    z.strictObject({ kind: z.literal("emphasis"), children }),
    z.strictObject({ kind: z.literal("component"), component: Id, children }),
    z.strictObject({ kind: z.literal("when"), field: FieldName, shown: children, otherwise: children }),
  ]);
});

const BlockNode: z.ZodType<Block> = z.lazy(() => {
  const children = z.array(BlockNode);
  return z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("paragraph"), children: z.array(InlineNode) }),
    z.strictObject({ kind: z.literal("list"), ordered: z.boolean(), items: z.array(z.array(InlineNode)) }),
    z.strictObject({ kind: z.literal("quote"), children }),
    z.strictObject({ kind: z.literal("when"), field: FieldName, shown: children, otherwise: children }),
  ]);
});

/** Absent keys stay absent: `undefined` is no word of our types. */
function withoutAbsent<
  Node extends { readonly kind: "desk"; readonly variable: string; fallback?: string | undefined },
>({ fallback, ...node }: Node): Extract<Inline, { kind: "desk" }> {
  return { ...node, ...(fallback === undefined ? {} : { fallback }) };
}

const OwnHtml = words.refine(isOwnHtml, "holds HTML that no pattern has");

const VariantNode = z
  .strictObject({
    id: z.string().min(1),
    channel: z.string().min(1),
    tone: z.string().min(1),
    label: z.string().min(1).optional(),
    subject: z.array(InlineNode).optional(),
    body: z.array(BlockNode),
  })
  .transform(({ label, subject, ...variant }) => ({
    ...variant,
    ...(label === undefined ? {} : { label }),
    ...(subject === undefined ? {} : { subject }),
  }));

const PatternNode: z.ZodType<Pattern> = PatternFrontMatter.extend({
  variants: z.array(VariantNode),
  why: OwnHtml,
  before_sending: OwnHtml,
  text: words,
});

/** A file of our own JSON. */
export const ExchangeFile = z.strictObject({
  format: z.literal(jsonMark.format),
  version: z.literal(jsonMark.version),
  patterns: z.array(PatternNode).max(exchangeLimits.snippets),
  snippets: z.array(OwnSnippet).max(exchangeLimits.snippets),
});

const tags: readonly string[] = allowedTags;

/** Whether every tag is one that our renderer writes, with no attribute but an address or a list's start. */
export function isOwnHtml(html: string): boolean {
  const rest = html.replace(/<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)>/g, (whole, slash, name, attributes) => {
    if (!tags.includes(name)) return whole;
    if (slash === "/") return attributes === "" ? "" : whole;
    const pairs = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)];
    const sound = pairs.every(
      ([, attribute = "", value = ""]) =>
        attributeAllowed(name, attribute) && (attribute === "href" ? allowedAddress.test(value) : /^\d+$/.test(value)),
    );
    return sound ? "" : whole;
  });
  return !/[<>]/.test(rest);
}
