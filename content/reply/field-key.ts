/**
 * When two patterns ask the same question. Patterns were written apart: the same name may stand for a name in one and
 * for a clause of another shape in the next, and one value must fit every place it fills.
 */
import type { Field } from "../pattern.ts";

/** Fields whose value is a name, a number, a day or the like: it reads the same in every sentence. */
const thing = /(^|_)(name|number|date|day|time|zone|amount|contact|phone|role|email|link|start|end|deadline)$/;

/**
 * The question behind a field. Equal when name, label, type and choices are equal; where the value is a clause that
 * has to fit its sentence, the hint must agree as well, since it says how the sentence goes on.
 *
 * It does not depend on the other pieces, so a value stays with its question whatever is added or taken away.
 */
export function fieldKey(name: string, field: Field): string {
  const shape = field.type === "text" && !thing.test(name) ? (field.hint ?? "") : "";
  return [name, field.label, field.type, ...(field.values ?? []), shape].join("|");
}

/** The field's name in its pattern; a desk variable has no other name. */
export function nameOfKey(key: string): string {
  return key.split("|")[0] ?? key;
}

/** One field for all who ask the same: needed if any of them needs it, of one line unless all have several. */
export function sameField(one: Field, other: Field): Field {
  const first = one.default === undefined && other.default !== undefined ? { ...one, default: other.default } : one;
  return { ...first, required: one.required || other.required, multiline: one.multiline && other.multiline };
}
