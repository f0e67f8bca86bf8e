/** Text that every format can carry: no half characters, no control characters but tab and line ends. */
import type { Field } from "../pattern.ts";
import type { LostList } from "./lost.ts";
import type { Source } from "./source.ts";

const unfit = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufdd0-\ufdef]/u;
const unfitAll = new RegExp(unfit.source, "gu");

export function isFit(text: string): boolean {
  return !unfit.test(text);
}

export function withoutUnfit(text: string): string {
  return text.replace(unfitAll, "");
}

const why = "it holds control characters or half of a character";

/** A title on one line, of a length that a list can show. */
export function soundTitle(words: string): string {
  return withoutUnfit(words).replace(/\s+/g, " ").trim().slice(0, 500);
}

/** The source with whatever no text format may carry left out and told. */
export function soundSource(source: Source, lost: LostList): Source {
  const title = soundTitle(source.title) || source.id;
  if (!isFit(source.title)) lost.add("some characters of the title", why);
  const fields = Object.entries(source.fields).map(([name, field]) => [name, soundField(name, field, lost)] as const);
  return { ...source, title, fields: Object.fromEntries(fields) };
}

function soundField(name: string, field: Field, lost: LostList): Field {
  const { hint, default: start, values, ...rest } = field;
  const kept = <Part>(part: Part, text: unknown, what: string): Part | undefined => {
    if (typeof text !== "string" || isFit(text)) return part;
    lost.add(`${what} of ${name}`, why);
    return undefined;
  };
  const choices = values?.filter((value) => kept(true, value, "one of the choices") ?? false);
  const sound = {
    label: kept(field.label, field.label, "the label") ?? name.replaceAll("_", " "),
    example: kept(field.example, field.example, "the example") ?? "",
  };
  const hints = kept(hint, hint, "the hint");
  const begin = kept(start, start, "the default");
  return {
    ...rest,
    ...sound,
    ...(hints === undefined ? {} : { hint: hints }),
    ...(begin === undefined ? {} : { default: begin }),
    ...(choices === undefined ? {} : { values: choices }),
  };
}
