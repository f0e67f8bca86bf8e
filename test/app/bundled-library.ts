/** The library that the app under test was built with, for what a test expects of it. */
import { readFileSync } from "node:fs";
import type { Library, Pattern, Variant } from "#content";

let read: Library | undefined;

export function bundledLibrary(): Library {
  // The build has checked it against the schemas.
  read ??= JSON.parse(readFileSync("build/content/library.json", "utf8")) as Library;
  return read;
}

/** @throws Error when no such pattern or variant is bundled */
export function bundledPattern(
  id: string,
  variantId?: string,
): { readonly pattern: Pattern; readonly variant: Variant } {
  const pattern = bundledLibrary().patterns.find((one) => one.id === id);
  const variant = variantId ? pattern?.variants.find((one) => one.id === variantId) : pattern?.variants[0];
  if (!pattern || !variant) throw new Error(`the library holds no ${id} ${variantId ?? ""}`);
  return { pattern, variant };
}
