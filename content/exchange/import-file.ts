import type { DeskId } from "../compose/desk-profiles.ts";
import type { Pattern } from "../pattern.ts";
import type { Problem } from "../problem.ts";
import { type ExchangeFile, isZip, unzip } from "./archive.ts";
import { exchangeFormat, type FormatId } from "./formats.ts";
import { Intake, type TextFile } from "./intake.ts";
import { exchangeLimits } from "./limits.ts";
import { type Lost, withoutRepeats } from "./lost.ts";
import type { OwnSnippet } from "./own-snippet.ts";
import { readers, recognise } from "./readers.ts";
import { parseSafeJson } from "./safe-json.ts";

/** What the library holds already, so that an import can say what it would double. */
export type Existing = { readonly id: string; readonly title: string; readonly template?: string };

export type Duplicate = {
  /** Of the imported snippet or pattern. */
  readonly id: string;
  /** Of the one that is there. */
  readonly existing: string;
  readonly because: "same id" | "same title" | "same words";
};

/** Everything that an import would bring, to be shown before it is confirmed. Nothing is stored by this. */
export type Imported = {
  /** Absent when nobody said and the file does not show it. */
  readonly format?: FormatId;
  readonly snippets: readonly OwnSnippet[];
  /** Only our own JSON brings whole patterns. */
  readonly patterns: readonly Pattern[];
  readonly duplicates: readonly Duplicate[];
  readonly lost: readonly Lost[];
  /** What could not be read, with the file, the place and what to do. */
  readonly problems: readonly Problem[];
};

/**
 * Reads a file of any format. Never throws: what is wrong is told.
 *
 * `desk` is whose tags stand in a format that belongs to no desk; without it they stay words.
 */
export function importFile(
  format: FormatId | undefined,
  name: string,
  bytes: Uint8Array,
  existing: readonly Existing[] = [],
  desk?: DeskId,
): Imported {
  return importTexts(format, name, openFiles(name, bytes), existing, desk);
}

/** The same for what is text already. */
export function importTexts(
  format: FormatId | undefined,
  name: string,
  opened: Opened,
  existing: readonly Existing[],
  desk?: DeskId,
): Imported {
  if (opened.kind === "refused") return nothing(format, { file: name, line: 1, field: "the file", ...opened });
  const found = format ?? opened.files.map(recognise).find((one) => one !== undefined);
  if (found === undefined) {
    const unknown = { fault: "its format was not recognised", remedy: "say which program it is from" };
    return nothing(undefined, { file: name, line: 1, field: "the file", ...(brokenJson(opened.files) ?? unknown) });
  }
  const intake = new Intake(found, desk);
  const [only, ...others] = opened.files;
  const files = only && others.length === 0 ? [only] : opened.files.filter((file) => belongs(file, found));
  for (const file of files) read(file, found, intake);
  if (intake.snippets.length + intake.patterns.length + intake.problems.length === 0) {
    intake.problem(
      name,
      "the file",
      `nothing of ${exchangeFormat(found).name} is in it`,
      "choose another file or format",
    );
  }
  return {
    format: found,
    snippets: intake.snippets,
    patterns: intake.patterns,
    duplicates: duplicatesOf([...intake.patterns, ...intake.snippets], existing),
    lost: withoutRepeats(intake.lost()),
    problems: [...opened.problems, ...intake.problems],
  };
}

/** Why a lone file that begins as JSON does is none. */
function brokenJson([only, ...others]: readonly TextFile[]) {
  if (!only || others.length > 0 || !/^\s*[[{]/.test(only.text)) return undefined;
  const read = parseSafeJson(only.text);
  return read.kind === "faulty" ? { fault: read.fault, remedy: read.remedy } : undefined;
}

function read(file: TextFile, format: FormatId, intake: Intake): void {
  try {
    readers[format](file, intake);
  } catch (error) {
    // Deeply nested values overflow recursive readers; anything else is a fault of ours.
    if (!(error instanceof RangeError)) throw error;
    intake.problem(file.name, "the file", "its values nest too deep", "simplify it where it came from");
  }
}

/** A folder holds other files too: how it is described, what it says of itself. */
function belongs({ name }: TextFile, format: FormatId): boolean {
  const base = name.replace(/^.*\//, "");
  if (format === "espanso") return /\.ya?ml$/i.test(base) && !base.startsWith("_");
  return base !== "info.plist" && (format === "markdown" || !/\.md$/i.test(base));
}

export type Opened =
  | { readonly kind: "files"; readonly files: readonly TextFile[]; readonly problems: readonly Problem[] }
  | { readonly kind: "refused"; readonly fault: string; readonly remedy: string };

function openFiles(name: string, bytes: Uint8Array): Opened {
  if (bytes.length > exchangeLimits.file) {
    return { kind: "refused", fault: `more than ${exchangeLimits.file} bytes`, remedy: "import it in parts" };
  }
  if (!isZip(bytes)) return textsOf([{ name, bytes }]);
  const unpacked = unzip(bytes);
  return unpacked.kind === "refused" ? unpacked : textsOf(unpacked.files);
}

function textsOf(files: readonly ExchangeFile[]): Opened {
  const texts: TextFile[] = [];
  const problems: Problem[] = [];
  for (const { name, bytes } of files) {
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      texts.push({ name, text });
    } catch {
      const remedy = "save the file as UTF-8";
      problems.push({ file: name, line: 1, field: "the file", fault: "some bytes are not UTF-8", remedy });
    }
  }
  const [problem] = problems;
  if (texts.length === 0 && problem !== undefined)
    return { kind: "refused", fault: problem.fault, remedy: problem.remedy };
  return { kind: "files", files: texts, problems };
}

function nothing(format: FormatId | undefined, problem: Problem & { readonly kind?: string }): Imported {
  const { file, line, field, fault, remedy } = problem;
  return {
    ...(format === undefined ? {} : { format }),
    snippets: [],
    patterns: [],
    duplicates: [],
    lost: [],
    problems: [{ file, line, field, fault, remedy }],
  };
}

export function duplicatesOf(items: readonly Existing[], existing: readonly Existing[]): readonly Duplicate[] {
  return items.flatMap((one): Duplicate[] => {
    for (const there of existing) {
      const because = likeness(one, there);
      if (because !== undefined) return [{ id: one.id, existing: there.id, because }];
    }
    return [];
  });
}

function likeness(one: Existing, there: Existing): Duplicate["because"] | undefined {
  if (there.id === one.id) return "same id";
  if (fold(there.title) === fold(one.title)) return "same title";
  const words = fold(one.template ?? "");
  return words !== "" && words === fold(there.template ?? "") ? "same words" : undefined;
}

function fold(words: string): string {
  return words.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
