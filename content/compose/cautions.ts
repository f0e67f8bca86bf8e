/** What a writer should know of the tags that a pattern would send in this help desk. */
import type { Variant } from "../pattern.ts";
import { type DeskId, type DeskProfile, type DeskTag, deskProfile } from "./desk-profiles.ts";
import { labelOf, writeTag } from "./desk-tags.ts";
import { type DeskVariable, isDeskVariable } from "./desk-variables.ts";
import type { Inline } from "./template.ts";
import { walkBlocks, walkInline } from "./walk-template.ts";

export type Caution = {
  readonly variable: DeskVariable;
  /** Absent where the desk has none, and the writer is asked. */
  readonly tag?: string;
  /** Whole sentences, the gravest first. */
  readonly says: readonly string[];
};

/** In the order in which the pattern first uses each variable. */
export function cautions(
  desk: DeskId,
  pattern: { readonly variants: readonly Pick<Variant, "subject" | "body">[] },
): readonly Caution[] {
  const used = new Map<DeskVariable, boolean>();
  const visit = (node: Inline) => {
    if (node.kind !== "desk" || !isDeskVariable(node.variable)) return;
    used.set(node.variable, (used.get(node.variable) ?? true) && node.fallback !== undefined);
  };
  for (const variant of pattern.variants) {
    walkInline(variant.subject ?? [], { inline: visit });
    walkBlocks(variant.body, { inline: visit });
  }
  return [...used].map(([variable, hasFallback]) => cautionOf(desk, variable, hasFallback));
}

function cautionOf(desk: DeskId, variable: DeskVariable, hasFallback: boolean): Caution {
  const profile = deskProfile(desk);
  const tag = profile.tags[variable];
  const written = writeTag(desk, variable);
  if (tag === undefined || written === undefined) {
    return { variable, says: [`${profile.name} has no tag for ${labelOf(variable)}: you are asked for it.`] };
  }
  const says = [
    ...(hasFallback && profile.fallback !== undefined ? [] : [unknownSentence(profile, tag, variable)]),
    ...(tag.note === undefined ? [] : [tag.note]),
    ...sureness(profile, tag),
  ];
  return { variable, tag: written, says };
}

function unknownSentence(profile: DeskProfile, tag: DeskTag, variable: DeskVariable): string {
  const what = `when ${labelOf(variable)} is unknown`;
  switch (tag.unknown ?? profile.unknown) {
    case "blank":
      return `${profile.name} prints nothing ${what}.`;
    case "bare-tag":
      return `${profile.name} sends the tag itself ${what}.`;
    case "dash":
      return `${profile.name} prints a dash ${what}.`;
    case "unverified":
      return `What ${profile.name} prints ${what} is not verified: try it once.`;
  }
}

function sureness(profile: DeskProfile, tag: DeskTag): string[] {
  switch (tag.certainty ?? profile.certainty) {
    case "documented":
    case "vendor-page":
      return [];
    case "community":
      return ["The tag is known from others' use of it, not from the maker."];
    case "unverified":
      return ["The tag is not verified: try it once."];
  }
}
