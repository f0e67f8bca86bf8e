import type { Field, Variant } from "../pattern.ts";
import { cleanValue } from "./clean-value.ts";
import type { DeskId } from "./desk-profiles.ts";
import { writeTag } from "./desk-tags.ts";
import { type DeskVariable, deskVariables, isDeskVariable } from "./desk-variables.ts";

/** What was typed, by field name; a desk variable's name begins with `@`. A name left out takes its default. */
export type FieldValues = Readonly<Record<string, string | boolean>>;

/** A variant with what its writer has filled in so far. Every function of this folder reads one. */
export type Draft = {
  readonly variant: Pick<Variant, "subject" | "body">;
  readonly fields: Readonly<Record<string, Field>>;
  readonly values: FieldValues;
  /** Whose tags stand for what a help desk knows. Without one the writer is asked for it. */
  readonly desk?: DeskId | undefined;
  /** Desk variables, by their names in the form, that the writer types for this one reply. */
  readonly byHand?: readonly string[] | undefined;
  /** What the desk is to say when it does not know a value; the template's own words come second. */
  readonly fallbacks?: Readonly<Partial<Record<DeskVariable, string>>> | undefined;
};

/** The field behind a name. A desk variable without a desk is asked like any other field. */
export function fieldOf(draft: Draft, name: string): Field | undefined {
  if (Object.hasOwn(draft.fields, name)) return draft.fields[name];
  const variable = name.slice(1);
  if (!name.startsWith("@") || !isDeskVariable(variable)) return undefined;
  const { label, example } = deskVariables[variable];
  return { label, example, type: "text", required: true, multiline: variable === "agent.signature" };
}

/** The tag that stands for a variable in the draft's help desk, where there is one. */
export function tagOf(
  draft: Draft,
  { variable, fallback }: { readonly variable: string; readonly fallback?: string },
): string | undefined {
  if (draft.desk === undefined || !isDeskVariable(variable) || draft.byHand?.includes(`@${variable}`)) return undefined;
  return writeTag(draft.desk, variable, draft.fallbacks?.[variable] ?? fallback);
}

/** The words that stand for a field, cleaned; empty when there are none. A choice takes only its own values. */
export function wordsOf(draft: Draft, name: string): string {
  const field = fieldOf(draft, name);
  if (field === undefined || field.type === "toggle") return "";
  const typed = Object.hasOwn(draft.values, name) ? draft.values[name] : field.default;
  if (typeof typed !== "string") return "";
  if (field.type === "choice" && !(field.values ?? []).includes(typed)) return "";
  return cleanValue(typed, field.multiline).text;
}

/** Whether an `{{#if}}` on this field shows its first branch. */
export function isShown(draft: Draft, name: string): boolean {
  const field = fieldOf(draft, name);
  if (field?.type !== "toggle") return wordsOf(draft, name) !== "";
  const set = Object.hasOwn(draft.values, name) ? draft.values[name] : field.default;
  return set === true;
}

/** `[arrival date?]`: what "copy with gaps" writes where nothing was filled in. */
export function gapWords(draft: Draft, name: string): string {
  const label = fieldOf(draft, name)?.label ?? name;
  const [first = "", second = ""] = label;
  const isWord = second === second.toLowerCase();
  return `[${isWord ? first.toLowerCase() + label.slice(first.length) : label}?]`;
}
