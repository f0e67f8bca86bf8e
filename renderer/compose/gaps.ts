import type { Gap } from "#content/compose";

export function focusField(form: HTMLFormElement | null, name: string): void {
  const field = form?.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
  field?.focus();
  field?.scrollIntoView({ block: "center" });
}

/** More gaps than this are counted, not named: the preview shows where they are. */
const namedGaps = 3;

export function stillNeeded(gaps: readonly Gap[]): string {
  const [first, second] = gaps;
  if (!first) return "Everything is filled in.";
  if (!second) return `“${first.label}” is still needed.`;
  if (gaps.length <= namedGaps) return `Still needed: ${gaps.map((gap) => `“${gap.label}”`).join(", ")}.`;
  return `${gaps.length} fields are still needed, “${first.label}” first.`;
}
