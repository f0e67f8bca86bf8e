import { invisible } from "../invisible.ts";

/** Longest value of a field of one line, and of a field of several. */
export const valueLength = { line: 500, lines: 5000 } as const;

/** A value as it goes into a reply, and what had to be changed in it. */
export type CleanValue = { readonly text: string; readonly notes: readonly string[] };

/** Joiners within emoji and some scripts, which are invisible and wanted. */
const joiners = /[\u200c\u200d]/;

/**
 * Makes typed or pasted words fit to be sent: no control or direction characters, no double braces
 * that a help desk would take for its own, one space between words, a newline only where the field
 * has several lines.
 */
export function cleanValue(typed: string, multiline: boolean): CleanValue {
  const notes: string[] = [];
  const limit = multiline ? valueLength.lines : valueLength.line;

  const separated = typed.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n");
  const visible = Array.from(separated)
    .filter((character) => !invisible.test(character) || joiners.test(character))
    .join("");
  if (visible !== separated) notes.push("Invisible characters were removed.");

  const unbraced = visible.replace(/\{{2,}/g, "{").replace(/\}{2,}/g, "}");
  if (unbraced !== visible) notes.push("Double braces were made single, so that no help desk takes them for its own.");

  const lines = unbraced.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  const spaced = lines.filter((line) => line !== "").join(multiline ? "\n" : " ");
  if (spaced.length <= limit) return { text: spaced, notes };
  notes.push(`Only the first ${limit} characters are used.`);
  return {
    text: spaced
      .slice(0, limit)
      .replace(/\p{Cs}$/u, "")
      .trim(),
    notes,
  };
}
