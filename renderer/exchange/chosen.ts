/** Which replies are chosen for an export, and which of their wordings. */
import type { Pattern } from "#content";
import type { OwnReply } from "#contract";

export type Chosen = {
  readonly patterns: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
};

export type Wordings = {
  /** Only wordings for this channel; undefined for all. */
  readonly channel: string | undefined;
  /** Wordings of the only chosen pattern that are left out. */
  readonly without: ReadonlySet<string>;
};

export function toggledIn(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Variant ids by pattern, only where not all of a pattern's are wanted. */
export function variantsOf(patterns: readonly Pattern[], { channel, without }: Wordings): Record<string, string[]> {
  const alone = patterns.length === 1;
  return Object.fromEntries(
    patterns.flatMap(({ id, variants }) => {
      const wanted = variants
        .filter((variant) => channel === undefined || variant.channel === channel)
        .filter((variant) => !alone || !without.has(variant.id));
      return wanted.length === variants.length ? [] : [[id, wanted.map((variant) => variant.id)]];
    }),
  );
}

/** How many wordings that makes, the reader's own among them. */
export function countWordings(
  patterns: readonly Pattern[],
  variants: Readonly<Record<string, readonly string[]>>,
  own: readonly OwnReply[],
): number {
  return patterns.reduce((sum, { id, variants: all }) => sum + (variants[id] ?? all).length, own.length);
}
