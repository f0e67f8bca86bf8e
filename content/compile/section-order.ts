import type { DocumentProblems } from "./document-problems.ts";
import type { RawSection } from "./sections.ts";

/** A section, and its place among those a file must have. */
export type PlacedSection = { readonly raw: RawSection; readonly index: number };

/** Pairs the sections of a file with those it must have; what is missing, extra or out of place is reported. */
export function orderedSections(
  sections: readonly RawSection[],
  wanted: readonly (readonly string[])[],
  problems: DocumentProblems,
): PlacedSection[] {
  const found: PlacedSection[] = [];
  for (const raw of sections) {
    const index = wanted.findIndex((headings) => headings.includes(raw.heading));
    const [fault, remedy] = misplaced(raw, index, found, wanted) ?? [];
    if (fault !== undefined && remedy !== undefined) problems.onLine(raw.line, raw.heading || "text", fault, remedy);
    if (index !== -1 && !found.some((one) => one.index === index)) found.push({ raw, index });
  }
  const lastLine = sections.at(-1)?.line ?? 1;
  for (const [index, headings] of wanted.entries()) {
    if (!found.some((one) => one.index === index)) {
      problems.onLine(lastLine, headings.join(" / "), "this section is missing", `add ## ${headings[0]}`);
    }
  }
  return found;
}

function misplaced(
  raw: RawSection,
  index: number,
  found: readonly PlacedSection[],
  wanted: readonly (readonly string[])[],
): readonly [fault: string, remedy: string] | undefined {
  const isEmpty = raw.source.trim() === "";
  if (raw.heading === "") return isEmpty ? undefined : ["text before the first heading", "move it into a section"];
  if (index === -1) {
    return ["no section has this heading", `use ${wanted.map((names) => names.join(" or ")).join(" \u00b7 ")}`];
  }
  if (found.some((one) => one.index === index)) return ["this section stands twice", "join the two"];
  const before = found.findLast((one) => one.index > index)?.raw.heading;
  if (before !== undefined) return [`it stands after ${before}`, `move it before ${before}`];
  return isEmpty ? ["the section is empty", "write it"] : undefined;
}
