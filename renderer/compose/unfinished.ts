/**
 * What was typed into patterns that were left before they were copied, so that a look at a case costs no words.
 *
 * In memory alone, and only until the copy: the next customer must not meet the name of the last.
 */
import type { FieldValues } from "#content/compose";

const unfinished = new Map<string, FieldValues>();

export function unfinishedValues(pattern: string): FieldValues {
  return unfinished.get(pattern) ?? {};
}

export function keepUnfinished(pattern: string, values: FieldValues): void {
  unfinished.set(pattern, values);
}

export function forgetUnfinished(pattern: string): void {
  unfinished.delete(pattern);
}
