import { type CST, type LineCounter, Parser } from "yaml";
import type { Fault } from "./fault.ts";

/** Deepest nesting that any content file needs is four; the rest is room. */
const deepest = 12;

const refused = new Map<string, { readonly what: string; readonly remedy: string }>([
  ["anchor", { what: "an anchor (&)", remedy: "write the value out, or put it in quotation marks" }],
  ["alias", { what: "an alias (*)", remedy: "write the value out, or put it in quotation marks" }],
  ["tag", { what: "a tag (!)", remedy: "write the plain value, or put it in quotation marks" }],
  ["directive", { what: "a directive (%)", remedy: "remove the line" }],
  ["doc-end", { what: "an end-of-document mark (...)", remedy: "remove the line" }],
]);

/**
 * Looks for YAML that we refuse in the flat stream of syntax tokens, before anything is composed.
 *
 * Composing is recursive and resolves aliases, so a bomb must be found here, with an explicit stack.
 */
export function yamlLimitFaults(source: string, lines: LineCounter): Fault[] {
  const faults: Fault[] = [];
  const report = (offset: number, fault: string, remedy: string) => {
    const { line, col } = lines.linePos(offset);
    faults.push({ line, path: [], fault: `${fault} at column ${col}`, remedy });
  };
  let documents = 0;
  const stack: { readonly token: CST.Token; readonly depth: number }[] = [];
  for (const token of new Parser(lines.addNewLine).parse(source)) stack.push({ token, depth: 0 });
  stack.reverse();
  for (let entry = stack.pop(); entry !== undefined && faults.length < 20; entry = stack.pop()) {
    const { token, depth } = entry;
    if (depth > deepest) {
      report(token.offset, `values nested more than ${deepest} deep`, "flatten them");
      break;
    }
    if (token.type === "document" && ++documents > 1)
      report(token.offset, "a second document", "remove the second ---");
    const reason = refused.get(token.type);
    if (reason) report(token.offset, `${reason.what} is not allowed`, reason.remedy);
    for (const child of childrenOf(token)) stack.push({ token: child, depth: depth + (isCollection(token) ? 1 : 0) });
  }
  return faults;
}

function isCollection(token: CST.Token): boolean {
  return token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection";
}

/** Every token below this one, last first, so that a stack yields them in reading order. */
function childrenOf(token: CST.Token): CST.Token[] {
  const children: CST.Token[] = [];
  const add = (more: readonly CST.Token[] | CST.Token | null | undefined) => {
    if (Array.isArray(more)) children.push(...more);
    else if (more) children.push(more as CST.Token);
  };
  if ("start" in token && Array.isArray(token.start)) add(token.start);
  if ("props" in token) add(token.props);
  if ("items" in token) {
    for (const item of token.items) {
      add(item.start);
      add(item.key);
      add(item.sep);
      add(item.value);
    }
  }
  if ("value" in token) add(token.value);
  if ("end" in token) add(token.end);
  return children.reverse();
}
