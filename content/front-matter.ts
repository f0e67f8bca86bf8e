/** Reads the head of a content file: text between two lines of `---`, checked by its schema. */
import type { z } from "zod";
import type { Fault } from "./front-matter/fault.ts";
import { frontMatterLimits, parseSafeYaml, type YamlLimits } from "./front-matter/safe-yaml.ts";
import { schemaFaults } from "./front-matter/schema-faults.ts";
import type { Problem } from "./problem.ts";

export type FrontMatterResult<Data> = {
  /** Absent when the head could not be read; `problems` then says why. */
  readonly data?: Data;
  /** The text under the front matter, and the line of the file on which it begins. */
  readonly body: string;
  readonly bodyLine: number;
  /** Line in the file of a key, for problems found later. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly problems: readonly Problem[];
};

/** `file` is only used to name the place in problems. */
export function readFrontMatter<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): FrontMatterResult<z.infer<Schema>> {
  const parts = splitFrontMatter(text);
  if (parts.kind === "faulty") {
    const problem = { file, line: parts.line, field: "front matter", fault: parts.fault, remedy: parts.remedy };
    return { body: "", bodyLine: 1, lineOf: () => 1, problems: [problem] };
  }
  const parsed = readYaml(file, parts.head, schema, { firstLine: 2, limits: frontMatterLimits, whole: "front matter" });
  return { ...parsed, body: parts.body, bodyLine: parts.bodyLine };
}

export type YamlReading<Data> = Pick<FrontMatterResult<Data>, "data" | "lineOf" | "problems">;

/** Reads YAML that begins on line `firstLine` of a file, and checks it by a schema. */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
  { firstLine, limits, whole }: { readonly firstLine: number; readonly limits: YamlLimits; readonly whole: string },
): YamlReading<z.infer<Schema>> {
  const toProblem = ({ line, path, fault, remedy }: Fault): Problem => {
    return { file, line: line + firstLine - 1, field: path.length > 0 ? path.join(".") : whole, fault, remedy };
  };
  const parsed = parseSafeYaml(source, limits);
  if (parsed.kind === "faults") return { lineOf: () => firstLine, problems: parsed.faults.map(toProblem) };

  const lineOf = (path: readonly PropertyKey[]) => parsed.lineOf(path) + firstLine - 1;
  const checked = schema.safeParse(parsed.value);
  if (checked.success) return { data: checked.data, lineOf, problems: [] };
  return { lineOf, problems: schemaFaults(checked.error, parsed.lineOf).map(toProblem) };
}

type Split =
  | { readonly kind: "split"; readonly head: string; readonly body: string; readonly bodyLine: number }
  | { readonly kind: "faulty"; readonly line: number; readonly fault: string; readonly remedy: string };

/** The fence is exactly `---`: a word after it (`---js`) makes other readers run the head as code. */
export function splitFrontMatter(text: string): Split {
  if (!text.startsWith("---\n")) {
    const fault = text.startsWith("---") ? "the first line holds more than ---" : "the file does not begin with ---";
    return {
      kind: "faulty",
      line: 1,
      fault,
      remedy: "begin it with a line of exactly ---, and end the front matter with another",
    };
  }
  const end = text.startsWith("---\n", 4) ? 4 : text.indexOf("\n---\n", 3) + 1;
  const closesFile = end === 0 && text.endsWith("\n---");
  if (end === 0 && !closesFile) {
    return {
      kind: "faulty",
      line: 1,
      fault: "the front matter is not closed",
      remedy: "end it with a line of exactly ---",
    };
  }
  const head = text.slice(4, closesFile ? -3 : end);
  const body = closesFile ? "" : text.slice(end + 4);
  return { kind: "split", head, body, bodyLine: head.split("\n").length + 2 };
}
