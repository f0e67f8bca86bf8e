import type { Field, Pattern } from "#content";
import { compileLibrary, contentDirectory } from "#content/compile";
import { type Draft, type FieldValues, toPlain } from "#content/compose";
import { exportPatterns, type FormatId, type Imported, importFile, type OwnSnippet, zipOf } from "#content/exchange";
import { parseTemplate } from "../../../content/compose/parse-template.ts";

const { library } = await compileLibrary(contentDirectory);

/** The patterns that come with the app. */
export const patterns: readonly Pattern[] = library.patterns;

/** An export as one file, which is how it is handed on. */
export function asFile(exported: ReturnType<typeof exportPatterns>): {
  readonly name: string;
  readonly bytes: Uint8Array;
} {
  const [first, ...others] = exported.files;
  if (first === undefined) return { name: "nothing.json", bytes: new Uint8Array() };
  return others.length === 0 ? first : { name: "export.zip", bytes: zipOf(exported.files) };
}

/** Out and in again. */
export function thereAndBack(format: FormatId, some: readonly Pattern[] = patterns): Imported {
  const { name, bytes } = asFile(exportPatterns(format, some));
  return importFile(format, name, bytes);
}

/** Something to say for every field. */
export function valuesFor(fields: Readonly<Record<string, Field>>, toggles: boolean): FieldValues {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      if (field.type === "toggle") return [name, toggles];
      return [name, field.type === "choice" ? (field.values?.[0] ?? "") : `the ${name.replaceAll("_", " ")}`];
    }),
  );
}

export function draftOfSnippet(snippet: OwnSnippet, values: FieldValues = {}): Draft {
  const { faults, ...variant } = parseTemplate(snippet.template, 1, "literal");
  if (faults.length > 0) throw new Error(faults.map(({ fault }) => fault).join("; "));
  return { variant, fields: snippet.fields, values };
}

/** Plain words, with gaps for what is not filled in. */
export function wordsOfDraft(draft: Draft): string {
  return toPlain(draft, "with-gaps");
}
