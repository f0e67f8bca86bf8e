import type { Gap } from "#content/compose";

/** Puts the reader where something is missing. */
export function focusField(within: HTMLElement | null, name: string): void {
  const field = within?.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
  field?.focus();
  field?.scrollIntoView({ block: "center" });
}

/** More gaps than this are counted, not named: the preview shows where they are. */
const namedGaps = 3;

/** What keeps a copy back, in one sentence. */
export function stillNeeded(gaps: readonly Gap[]): string {
  const [first, second] = gaps;
  if (!first) return "Everything is filled in.";
  if (!second) return `“${first.label}” is still needed.`;
  if (gaps.length <= namedGaps) return `Still needed: ${gaps.map((gap) => `“${gap.label}”`).join(", ")}.`;
  return `${gaps.length} fields are still needed, “${first.label}” first.`;
}
