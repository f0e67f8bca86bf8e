/** The shape of a pattern's text: headings, number and order of variants, and what closes it. */
import type { Variant } from "../pattern.ts";
import type { DocumentProblems } from "./document-problems.ts";
import type { KnownIds } from "./known-ids.ts";
import type { RawSection } from "./sections.ts";

export type RawVariant = { readonly variant: Variant; readonly section: RawSection };

export const closing = ["Why it works", "Before sending"] as const;

export function isClosing(section: RawSection): boolean {
  return closing.some((name) => name === section.heading);
}

export function checkHeading(
  { channel, tone }: Variant,
  { line, heading }: RawSection,
  problems: DocumentProblems,
  { terms }: KnownIds,
): void {
  if (!terms.channel.has(channel)) {
    problems.onLine(line, heading, `no channel has the id ${channel}`, "use an id of content/vocabulary/channel.yml");
  }
  if (!terms.tone.has(tone)) {
    problems.onLine(line, heading, `no tone has the id ${tone}`, "use an id of content/vocabulary/tone.yml");
  }
}

export function checkVariants(
  variants: readonly RawVariant[],
  sections: readonly RawSection[],
  problems: DocumentProblems,
): void {
  const firstLine = sections[0]?.line ?? 1;
  if (variants.length < 2 || variants.length > 4) {
    problems.onLine(firstLine, "variants", `${variants.length} of them`, "write two to four");
  }
  for (const [index, { variant, section }] of variants.entries()) {
    if (variants.findIndex((other) => other.variant.id === variant.id) < index) {
      const remedy = "add a label: ## channel \u00b7 tone \u00b7 label";
      problems.onLine(section.line, section.heading, "another variant has the same heading", remedy);
    }
  }
  const firstClosing = sections.findIndex(isClosing);
  for (const [index, section] of sections.entries()) {
    if (section.heading === "") {
      if (section.source.trim() === "") continue;
      problems.onLine(section.line, "text", "text before the first variant", "move it into a variant");
    } else if (!isClosing(section) && firstClosing !== -1 && index > firstClosing) {
      const fault = "a variant stands after the closing sections";
      problems.onLine(section.line, section.heading, fault, `move it before ## ${closing[0]}`);
    }
  }
}

export function checkClosing(
  why: RawSection | undefined,
  before: RawSection | undefined,
  lastLine: number,
  problems: DocumentProblems,
): void {
  for (const [index, section] of [why, before].entries()) {
    if (section !== undefined && section.source.trim() !== "") continue;
    const heading = closing[index] ?? "";
    problems.onLine(section?.line ?? lastLine, heading, "this section is missing", `add ## ${heading} at the end`);
  }
  if (before === undefined) return;
  const lists = before.tokens.filter((token) => token.type === "list");
  const questions = lists[0]?.type === "list" ? lists[0].items.length : 0;
  if (lists.length !== 1 || questions < 1 || questions > 3) {
    const fault = "it is not a list of one to three questions";
    problems.onLine(before.line, before.heading, fault, "write each question as a point: - \u2026");
  }
}
