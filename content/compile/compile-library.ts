import { type ItemKind, type Library, libraryFormat } from "../library.ts";
import { formatProblem, type Problem } from "../problem.ts";
import { compileCase } from "./compile-case.ts";
import { compileDraftRules } from "./compile-draft-rules.ts";
import { compilePhrase, compilePrinciple } from "./compile-notes.ts";
import { compilePattern } from "./compile-pattern.ts";
import { compileTraining } from "./compile-training.ts";
import { compileVocabulary } from "./compile-vocabulary.ts";
import { type KnownIds, termIds } from "./known-ids.ts";
import type { Compiled } from "./open-document.ts";
import { type Folder, folders, readFolder, type SourceFile } from "./read-folder.ts";
import { typesetLibrary } from "./typeset.ts";

/** The library as far as it could be read, and everything that is wrong with it; sound when `problems` is empty. */
export type Compilation = { readonly library: Library; readonly problems: readonly Problem[] };

/**
 * Reads a `content` folder whole. Every problem is found in one run, because an author who mends
 * ten files wants ten answers.
 */
export async function compileLibrary(directory: string): Promise<Compilation> {
  const problems: Problem[] = [];
  const sources = {} as Record<Folder, readonly SourceFile[]>; // filled for every folder below
  for (const folder of Object.keys(folders) as Folder[]) {
    const read = await readFolder(directory, folder);
    sources[folder] = read.files;
    problems.push(...read.problems);
  }

  const words = compileVocabulary(sources.vocabulary);
  const phrases = sources.phrases.map(compilePhrase);
  const principles = sources.principles.map(compilePrinciple);
  const cases = sources.cases.map(compileCase);
  const patterns = sources.patterns.map((source) => compilePattern(source, itemsOf(phrases)));

  const sessions = sources.sessions.map(compileTraining);

  const items: Record<ItemKind, ReadonlySet<string>> = {
    case: namesOf(sources.cases),
    pattern: namesOf(sources.patterns),
    principle: namesOf(sources.principles),
    phrase: namesOf(sources.phrases),
  };
  const known: KnownIds = { terms: termIds(words.vocabulary), items };
  const draft = compileDraftRules(sources["draft-rules"]);
  for (const one of draft.check(known, itemsOf(phrases))) problems.push(...one.list);
  problems.push(...words.problems, ...words.checkMeanings(known));
  for (const compiled of [...phrases, ...principles, ...cases, ...patterns, ...sessions]) {
    compiled.check(known);
    problems.push(...compiled.problems.list);
  }

  const library: Library = {
    format: libraryFormat,
    cases: itemsOf(cases),
    patterns: itemsOf(patterns),
    principles: itemsOf(principles),
    phrases: itemsOf(phrases),
    sessions: itemsOf(sessions),
    vocabulary: words.vocabulary,
    synonyms: words.synonyms,
    draftRules: draft.rules,
  };
  return { library: typesetLibrary(library), problems: withoutRepeats(problems.toSorted(byPlace)) };
}

/** Sorted by id; a file that could not be read has none. */
function itemsOf<Item extends { readonly id: string }>(compiled: readonly Compiled<Item>[]): Item[] {
  return compiled.flatMap(({ item }) => (item === undefined ? [] : [item])).sort((a, b) => compare(a.id, b.id));
}

/** A link to a file that exists but has a fault of its own is not a second fault. */
function namesOf(sources: readonly SourceFile[]): ReadonlySet<string> {
  return new Set(sources.map((source) => source.name));
}

function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || compare(a.field, b.field);
}

/** A fault met twice on one line is one fault to its author. */
function withoutRepeats(sorted: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return sorted.filter((problem) => {
    const told = formatProblem(problem);
    return !seen.has(told) && seen.add(told);
  });
}

/** By code point, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
