import { CST, Lexer, type LineCounter, Parser } from "yaml";
import type { Fault } from "./fault.ts";

export type YamlLimits = {
  readonly bytes: number;
  /** In one mapping. */
  readonly keys: number;
  /** Words, marks and spaces together, as the lexer counts them; our fullest case has 1,600. */
  readonly tokens: number;
};

/** Deepest nesting that any content file needs is four; the rest is room. */
const deepest = 12;

/** No author needs to hear of more at a time. */
const mostFaults = 20;

/** The syntax of a text, ready to be composed, or why it will not be. */
export type YamlSyntax =
  | { readonly kind: "syntax"; readonly tokens: readonly CST.Token[] }
  | { readonly kind: "faults"; readonly faults: readonly Fault[] };

/**
 * Reads the syntax of a text and looks for what we refuse before anything is composed.
 *
 * Composing is recursive, resolves aliases and compares every key with every other, so a bomb must be
 * found here: first in the lexer's flat stream, then in the syntax tree with a stack of our own.
 */
export function readYamlSyntax(source: string, limits: YamlLimits, lines: LineCounter): YamlSyntax {
  const lexemes: string[] = [];
  const flat = flatFaults(source, limits, lines, lexemes);
  if (flat.length > 0) return { kind: "faults", faults: flat };

  const parser = new Parser();
  const tokens = [...lexemes.flatMap((lexeme) => [...parser.next(lexeme)]), ...parser.end()];
  const faults = treeFaults(tokens, limits, lines);
  return faults.length > 0 ? { kind: "faults", faults } : { kind: "syntax", tokens };
}

type Refusal = { readonly what: string; readonly remedy: string };

const quote = "write the value out, or put it in quotation marks";
const refused = new Map<string | null, Refusal>([
  ["anchor", { what: "an anchor (&) is not allowed", remedy: quote }],
  ["alias", { what: "an alias (*) is not allowed", remedy: quote }],
  ["tag", { what: "a tag (!) is not allowed", remedy: quote }],
  ["directive-line", { what: "a directive (%) is not allowed", remedy: "remove the line" }],
  ["doc-start", { what: "a second document", remedy: "remove the second ---" }],
  ["doc-end", { what: "an end-of-document mark (...) is not allowed", remedy: "remove the line" }],
]);
const tooDeep: Refusal = { what: `values nested more than ${deepest} deep`, remedy: "flatten them" };
const tooMany: Refusal = { what: "more words and marks than any file needs", remedy: "shorten it" };

/** Keeps what the lexer says in `lexemes`, so that the text is read once. */
function flatFaults(source: string, limits: YamlLimits, lines: LineCounter, lexemes: string[]): Fault[] {
  const faults: Fault[] = [];
  let offset = 0;
  let open = 0;
  for (const lexeme of new Lexer().lex(source)) {
    const type = CST.tokenType(lexeme);
    lexemes.push(lexeme);
    open = openAfter(type, open);
    const found = open > deepest ? tooDeep : lexemes.length > limits.tokens ? tooMany : refused.get(type);
    if (found !== undefined) faults.push(faultAt(offset, found, lines));
    if (open > deepest || lexemes.length > limits.tokens || faults.length >= mostFaults) break;
    if (isWritten(lexeme)) offset += lexeme.length;
  }
  return faults;
}

/** Lists opened on one line, by brackets or by marks of points and keys; the tree shows the rest. */
function openAfter(type: string | null, open: number): number {
  switch (type) {
    case "flow-seq-start":
    case "flow-map-start":
    case "seq-item-ind":
    case "explicit-key-ind":
      return open + 1;
    case "flow-seq-end":
    case "flow-map-end":
      return Math.max(0, open - 1);
    case "newline":
      return 0;
    default:
      return open;
  }
}

/** The lexer also speaks of what is not in the text: where a document or a scalar begins. */
function isWritten(lexeme: string): boolean {
  return lexeme !== CST.DOCUMENT && lexeme !== CST.FLOW_END && lexeme !== CST.SCALAR;
}

function treeFaults(tokens: readonly CST.Token[], limits: YamlLimits, lines: LineCounter): Fault[] {
  const stack = tokens.map((token) => ({ token, depth: 0 })).reverse();
  const faults: Fault[] = [];
  for (let entry = stack.pop(); entry !== undefined && faults.length < mostFaults; entry = stack.pop()) {
    const { token, depth } = entry;
    if (depth > deepest) return [...faults, faultAt(token.offset, tooDeep, lines)];
    const keys = keysOf(token);
    if (keys > limits.keys) {
      const what = `${keys} keys, more than the ${limits.keys} allowed,`;
      faults.push(faultAt(token.offset, { what, remedy: "remove some" }, lines));
    }
    for (const child of childrenOf(token)) stack.push({ token: child, depth: depth + (isCollection(token) ? 1 : 0) });
  }
  return faults;
}

function faultAt(offset: number, { what, remedy }: Refusal, lines: LineCounter): Fault {
  const { line, col } = lines.linePos(offset);
  return { line, path: [], fault: `${what} at column ${col}`, remedy };
}

function keysOf(token: CST.Token): number {
  const isMapping = token.type === "block-map" || (token.type === "flow-collection" && token.start.source === "{");
  return isMapping ? token.items.filter((item) => item.key !== undefined).length : 0;
}

function isCollection(token: CST.Token): boolean {
  return token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection";
}

/** Values below this one, last first, so that a stack yields them in reading order. */
function childrenOf(token: CST.Token): CST.Token[] {
  const children: CST.Token[] = [];
  if ("items" in token) {
    for (const { key, value } of token.items) {
      if (key) children.push(key);
      if (value) children.push(value);
    }
  }
  if (token.type === "document" && token.value) children.push(token.value);
  return children.reverse();
}
