/** A help desk's tags as text: written, found again, and put into another desk's words. */
import { type DeskId, type DeskProfile, deskProfile, type TagMarks } from "./desk-profiles.ts";
import { type DeskVariable, deskVariables, isDeskVariable } from "./desk-variables.ts";

/** Words that would end the tag early, or that another desk's tag could not hold. */
const unfitForFallback = /["'{}%|,\n\r]/;

/** Whether words can stand inside a tag as what to say when the value is unknown. */
export function fitsFallback(words: string): boolean {
  return words.trim() !== "" && words.length <= 200 && !unfitForFallback.test(words);
}

/**
 * `{{ticket.requester.first_name}}`, or `undefined` where the desk has no tag for it.
 *
 * A fallback is written only where the desk knows how and the words fit.
 */
export function writeTag(desk: DeskId, variable: DeskVariable, fallback?: string): string | undefined {
  const profile = deskProfile(desk);
  const tag = profile.tags[variable];
  if (tag === undefined || profile.marks === undefined) return undefined;
  const { open, close } = profile.marks;
  const words =
    fallback !== undefined && profile.fallback !== undefined && fitsFallback(fallback)
      ? profile.fallback.before + fallback + profile.fallback.after
      : "";
  return open + tag.name + words + close;
}

/** A stretch of a text: words, or one of the desk's tags. Every character is in exactly one. */
export type DeskMark =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tag"; readonly text: string; readonly variable: DeskVariable; readonly fallback?: string }
  /** Marked as a tag, and none that we know. */
  | { readonly kind: "unknown"; readonly text: string };

/** Reads a text as the desk would. Spaces around the name are allowed; `&quot;` stands for its character. */
export function scanTags(text: string, desk: DeskId): readonly DeskMark[] {
  const profile = deskProfile(desk);
  if (profile.marks === undefined) return text === "" ? [] : [{ kind: "text", text }];
  const found: DeskMark[] = [];
  let from = 0;
  for (const match of text.matchAll(tagPattern(profile.marks, profile.live))) {
    if (match.index > from) found.push({ kind: "text", text: text.slice(from, match.index) });
    found.push(readTag(match[0], match[1] ?? "", profile));
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ kind: "text", text: text.slice(from) });
  return found;
}

/** Also finds conditions and the like, `{% if … %}`, which are the desk's own and no tag. */
function tagPattern({ open, close }: TagMarks, live: readonly string[]): RegExp {
  const quoted = (marks: string) => marks.replace(/[{}%#]/g, "\\$&");
  const tag = `${quoted(open)}([^{}\\n]{1,300}?)${quoted(close)}`;
  return new RegExp(live.includes("{%") && open !== "{%" ? `${tag}|\\{%[^{}\\n]{1,300}?%\\}` : tag, "g");
}

function readTag(text: string, inside: string, profile: DeskProfile): DeskMark {
  const said = inside.replaceAll("&quot;", '"').replaceAll("&#39;", "'").trim();
  const parts = profile.fallback?.reads.exec(said);
  const name = parts?.[1] ?? said;
  const variable = Object.keys(deskVariables)
    .filter(isDeskVariable)
    .find((one) => profile.tags[one]?.name === name);
  if (variable === undefined) return { kind: "unknown", text };
  const words = parts?.[2] ?? "";
  return { kind: "tag", text, variable, ...(words === "" ? {} : { fallback: words }) };
}

export type KeptTag = { readonly tag: string; readonly why: string };

export type Translated = {
  readonly text: string;
  /** How many tags were put into the other desk's words. */
  readonly changed: number;
  /** Tags that stand in the text as they did, each once, with the reason. */
  readonly kept: readonly KeptTag[];
  /** Tags that lost their words for an unknown value, each once. */
  readonly withoutFallback: readonly string[];
};

/** A macro of one desk in another's tags. A tag that we or the other desk do not know stays and is told. */
export function translateTags(text: string, from: DeskId, to: DeskId): Translated {
  const kept = new Map<string, string>();
  const withoutFallback = new Set<string>();
  let changed = 0;
  const translated = scanTags(text, from).map((mark) => {
    if (mark.kind === "text") return mark.text;
    if (mark.kind === "unknown") {
      kept.set(
        mark.text,
        `${deskProfile(from).name} fills it in, and we do not know what ${deskProfile(to).name} calls it`,
      );
      return mark.text;
    }
    const tag = writeTag(to, mark.variable, mark.fallback);
    if (tag === undefined) {
      kept.set(mark.text, `${deskProfile(to).name} has no tag for ${labelOf(mark.variable)}`);
      return mark.text;
    }
    changed += 1;
    if (mark.fallback !== undefined && tag === writeTag(to, mark.variable)) withoutFallback.add(mark.text);
    return tag;
  });
  return {
    text: translated.join(""),
    changed,
    kept: [...kept].map(([tag, why]) => ({ tag, why })),
    withoutFallback: [...withoutFallback],
  };
}

/** The variable's label within a sentence. */
export function labelOf(variable: DeskVariable): string {
  const { label } = deskVariables[variable];
  const words = label.slice(0, 1).toLowerCase() + label.slice(1);
  return words.startsWith("your ") ? words : `the ${words}`;
}
