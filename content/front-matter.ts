/** Reads the head of a content file: text between two lines of `---`, checked by its schema. */
import { z } from "zod";
import type { Fault } from "./front-matter/fault.ts";
import { frontMatterLimits, parseSafeYaml } from "./front-matter/safe-yaml.ts";
import { schemaFaults } from "./front-matter/schema-faults.ts";
import type { YamlLimits } from "./front-matter/yaml-limits.ts";
import type { Problem } from "./problem.ts";

/** What could be read of one YAML text. */
export type YamlReading<Data> = {
  /** Absent when anything is wrong; `problems` then says what. */
  readonly data?: Data;
  /** Line in the file of a key, for problems found later. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly problems: readonly Problem[];
};

export type FrontMatterResult<Data> = YamlReading<Data> & {
  /** Each key that is sound in itself, so that the rest of a faulty file can still be checked. */
  readonly sound: Partial<Data>;
  /** The text under the front matter and the line of the file on which it begins; absent when that cannot be told. */
  readonly body?: { readonly text: string; readonly line: number };
};

/** `file` is only used to name the place in problems. */
export function readFrontMatter<Schema extends z.ZodObject>(
  file: string,
  text: string,
  schema: Schema,
): FrontMatterResult<z.infer<Schema>> {
  const parts = splitFrontMatter(text);
  if (parts.kind === "faulty") {
    const problem = { file, line: parts.line, field: "front matter", fault: parts.fault, remedy: parts.remedy };
    return { sound: {}, lineOf: () => 1, problems: [problem] };
  }
  const place = { firstLine: 2, limits: frontMatterLimits, whole: "front matter" };
  const { value, ...reading } = readYaml(file, parts.head, schema, place);
  return {
    ...reading,
    sound: reading.data ?? soundKeys(value, schema),
    body: { text: parts.body, line: parts.bodyLine },
  };
}

/** Reads YAML that begins on line `firstLine` of a file, and checks it by a schema. */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
  { firstLine, limits, whole }: { readonly firstLine: number; readonly limits: YamlLimits; readonly whole: string },
): YamlReading<z.infer<Schema>> & { readonly value?: unknown } {
  const toProblem = ({ line, path, fault, remedy }: Fault): Problem => {
    return { file, line: line + firstLine - 1, field: path.length > 0 ? path.join(".") : whole, fault, remedy };
  };
  const parsed = parseSafeYaml(source, limits);
  if (parsed.kind === "faults") return { lineOf: () => firstLine, problems: parsed.faults.map(toProblem) };

  const { value } = parsed;
  const lineOf = (path: readonly PropertyKey[]) => parsed.lineOf(path) + firstLine - 1;
  const checked = schema.safeParse(value);
  if (checked.success) return { data: checked.data, value, lineOf, problems: [] };
  return { value, lineOf, problems: schemaFaults(checked.error, parsed.lineOf).map(toProblem) };
}

function soundKeys<Schema extends z.ZodObject>(value: unknown, schema: Schema): Partial<z.infer<Schema>> {
  const given = value !== null && typeof value === "object" ? value : {};
  const entries = Object.entries(schema.shape).flatMap(([key, part]) => {
    const checked = z.safeParse(part, Reflect.get(given, key));
    return checked.success ? [[key, checked.data] as const] : [];
  });
  return Object.fromEntries(entries) as Partial<z.infer<Schema>>; // each value has just passed its own part of the schema
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
