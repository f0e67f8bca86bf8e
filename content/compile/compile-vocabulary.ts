import { z } from "zod";
import type { YamlLimits } from "../front-matter/yaml-limits.ts";
import { readYaml } from "../front-matter.ts";
import { vocabularyNames } from "../names.ts";
import type { Problem } from "../problem.ts";
import { Synonym, Term, type Vocabulary } from "../vocabulary.ts";
import type { KnownIds } from "./known-ids.ts";
import type { SourceFile } from "./read-folder.ts";

/** Vocabularies hold many small entries, so only each mapping is kept short. */
const limits: YamlLimits = { bytes: 512 * 1024, keys: 64, tokens: 200_000 };

export type CompiledVocabulary = {
  readonly vocabulary: Vocabulary;
  readonly synonyms: readonly Synonym[];
  /** Checks what synonyms mean, once all ids are known. */
  readonly checkMeanings: (known: KnownIds) => readonly Problem[];
  readonly problems: readonly Problem[];
};

/** Reads `content/vocabulary/`: one list of terms a file, and the synonyms. */
export function compileVocabulary(files: readonly SourceFile[]): CompiledVocabulary {
  const problems: Problem[] = [];
  const vocabulary: Record<string, readonly Term[]> = {};
  for (const name of vocabularyNames) {
    const source = files.find((file) => file.name === name);
    vocabulary[name] = source === undefined ? [] : readTerms(source, problems);
    if (source === undefined) problems.push(missingFile(name));
  }
  const known = new Set<string>([...vocabularyNames, "synonyms"]);
  for (const { file, name } of files) {
    if (!known.has(name)) {
      problems.push({
        file,
        line: 1,
        field: "file name",
        fault: "no vocabulary has this name",
        remedy: `name it one of ${[...known].join(", ")}`,
      });
    }
  }
  const source = files.find((file) => file.name === "synonyms");
  if (source === undefined) problems.push(missingFile("synonyms"));
  const reading =
    source && readYaml(source.file, source.text, z.array(Synonym), { firstLine: 1, limits, whole: "synonyms" });
  problems.push(...(reading?.problems ?? []));
  const synonyms = reading?.data ?? [];

  const checkMeanings = (ids: KnownIds): Problem[] => {
    return synonyms.flatMap(({ term, means = [] }, row) =>
      means.flatMap((meaning, index): Problem[] => {
        const [name = "", id = ""] = meaning.split("/");
        const terms = (ids.terms as Readonly<Record<string, ReadonlySet<string>>>)[name];
        if (terms?.has(id)) return [];
        const line = reading?.lineOf([row, "means", index]) ?? 1;
        const fault = terms === undefined ? `no vocabulary is called ${name}` : `the vocabulary ${name} has no ${id}`;
        return [
          { file: source?.file ?? "", line, field: `${term}.means`, fault, remedy: "use an id of content/vocabulary" },
        ];
      }),
    );
  };
  return { vocabulary: vocabulary as Vocabulary, synonyms, checkMeanings, problems }; // filled for every name above
}

function readTerms(source: SourceFile, problems: Problem[]): readonly Term[] {
  const reading = readYaml(source.file, source.text, z.array(Term).min(1), {
    firstLine: 1,
    limits,
    whole: source.name,
  });
  problems.push(...reading.problems);
  const terms = reading.data ?? [];
  for (const [index, term] of terms.entries()) {
    if (terms.findIndex((other) => other.id === term.id) < index) {
      const fault = `the id ${term.id} stands twice`;
      problems.push({ file: source.file, line: reading.lineOf([index, "id"]), field: "id", fault, remedy: "keep one" });
    }
  }
  return terms;
}

function missingFile(name: string): Problem {
  return {
    file: `content/vocabulary/${name}.yml`,
    line: 1,
    field: "file",
    fault: "the file is missing",
    remedy: "add it",
  };
}
