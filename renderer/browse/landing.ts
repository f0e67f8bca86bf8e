import type { Hit } from "#content/search";

/** The section in which the words stand; the top when the title already holds some of them. */
export function landing(hit: Hit): string | undefined {
  return hit.title.marks.length > 0 ? undefined : hit.section;
}
