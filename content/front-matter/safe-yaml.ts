/**
 * YAML 1.2 as data and nothing else.
 *
 * No aliases, anchors, tags, merge keys or directives; objects without a prototype; a limit on
 * bytes, keys and depth. A file from a stranger must not run code, change `Object.prototype` or
 * take long to read, and a typing slip must be told with its line.
 */
import { Composer, isMap, isScalar, isSeq, LineCounter, type YAMLMap } from "yaml";
import type { Fault } from "./fault.ts";
import { readYamlSyntax, type YamlLimits } from "./yaml-limits.ts";

/** What front matter may hold. */
export const frontMatterLimits: YamlLimits = { bytes: 16 * 1024, keys: 64, tokens: 4000 };

export type YamlResult =
  | { readonly kind: "value"; readonly value: unknown; readonly lineOf: (path: readonly PropertyKey[]) => number }
  | { readonly kind: "faults"; readonly faults: readonly Fault[] };

/** Keys through which a plain object reaches its prototype, and the key of a merge. */
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype", "<<"]);

export function parseSafeYaml(source: string, limits: YamlLimits = frontMatterLimits): YamlResult {
  const bytes = new TextEncoder().encode(source).length;
  if (bytes > limits.bytes) {
    const fault = `${bytes} bytes, more than the ${limits.bytes} allowed`;
    return faulty([{ line: 1, path: [], fault, remedy: "shorten it; Cyrillic letters count as two bytes" }]);
  }
  try {
    return parseWithinLimits(source, limits);
  } catch (error) {
    const fault = `the YAML cannot be read (${error instanceof Error ? error.message : String(error)})`;
    return faulty([{ line: 1, path: [], fault, remedy: "write plain keys, values and lists" }]);
  }
}

function parseWithinLimits(source: string, limits: YamlLimits): YamlResult {
  const lines = countLines(source);
  // The library takes control characters as words.
  const control = /(?![\t\n])\p{Cc}/u.exec(source);
  if (control !== null) {
    const { line } = lines.linePos(control.index);
    return faulty([{ line, path: [], fault: "an invisible control character", remedy: "delete it" }]);
  }
  const syntax = readYamlSyntax(source, limits, lines);
  if (syntax.kind === "faults") return faulty(syntax.faults);

  const composer = new Composer({
    version: "1.2",
    schema: "core",
    resolveKnownTags: false,
    merge: false,
    strict: true,
    stringKeys: true,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: "silent",
  });
  const [document] = composer.compose(syntax.tokens, true, source.length);
  if (document === undefined)
    return faulty([{ line: 1, path: [], fault: "it is empty", remedy: "write keys and values" }]);
  if (document.errors.length > 0 || document.warnings.length > 0) {
    return faulty(
      [...document.errors, ...document.warnings].map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        const fault = `${error.message.replace(/\s+/g, " ").replace(/(?<![.:])[.:]+$/, "")} at column ${col}`;
        return { line, path: [], fault, remedy: yamlRemedy(error.code) };
      }),
    );
  }
  return readNodes(document.contents, lines);
}

function countLines(source: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = source.indexOf("\n"); end !== -1; end = source.indexOf("\n", end + 1)) lines.addNewLine(end + 1);
  return lines;
}

function readNodes(root: unknown, lines: LineCounter): YamlResult {
  const reader = new NodeReader(lines);
  const value = reader.read(root, [], 1);
  if (reader.faults.length > 0) return faulty(reader.faults);
  return { kind: "value", value, lineOf: (path) => nearestLine(reader.lineByPath, path) };
}

type Path = readonly (string | number)[];

/** Turns YAML nodes into plain values and remembers the line of each. */
class NodeReader {
  readonly faults: Fault[] = [];
  readonly lineByPath = new Map<string, number>();

  constructor(private readonly lines: LineCounter) {}

  read(node: unknown, path: Path, line: number): unknown {
    this.lineByPath.set(JSON.stringify(path), line);
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item, index) => this.read(item, [...path, index], this.lineAt(item, line)));
    return isMap(node) ? this.readMap(node, path, line) : null;
  }

  private readMap(map: YAMLMap, path: Path, line: number): unknown {
    const object: Record<string, unknown> = Object.create(null);
    for (const { key, value } of map.items) {
      const keyLine = this.lineAt(key, line);
      const name = isScalar(key) && typeof key.value === "string" ? key.value : undefined;
      if (name === undefined) {
        this.faults.push({ line: keyLine, path, fault: "a key is not plain text", remedy: "write the key as a word" });
      } else if (forbiddenKeys.has(name)) {
        const fault = `the key ${name} is not allowed`;
        this.faults.push({ line: keyLine, path: [...path, name], fault, remedy: "remove it" });
      } else {
        object[name] = this.read(value, [...path, name], keyLine);
      }
    }
    return object;
  }

  private lineAt(node: unknown, fallback: number): number {
    const range = typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
    return Array.isArray(range) && typeof range[0] === "number" ? this.lines.linePos(range[0]).line : fallback;
  }
}

/** The line of the place itself or, when it is missing from the text, of the nearest thing around it. */
function nearestLine(lineByPath: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const line = lineByPath.get(JSON.stringify(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return 1;
}

function yamlRemedy(code: string): string {
  if (code === "DUPLICATE_KEY") return "keep one of the two";
  if (code === "TAB_AS_INDENT") return "indent with spaces";
  return "check indentation and colons, and put text with a colon in it in quotation marks";
}

function faulty(faults: readonly Fault[]): YamlResult {
  return { kind: "faults", faults };
}
