import type { Library, Variant } from "#content";
import { labelOf } from "../library/index.ts";

/** Channel and tone, as `E-mail, warm: the short one`. */
export function variantName(variant: Variant, library: Library): string {
  const name = `${labelOf(library, "channel", variant.channel)}, ${labelOf(library, "tone", variant.tone).toLowerCase()}`;
  return variant.label ? `${name}: ${variant.label}` : name;
}
