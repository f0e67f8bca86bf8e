import type { MarkedToken, Token } from "marked";
import { decodeReferences, inlineText, readLink } from "../markdown.ts";
import { type Mark, scanPlaceholders } from "./placeholders.ts";
import type { Inline } from "./template.ts";
import { WhenBuilder } from "./when-builder.ts";

/** Collects what is wrong with a template, by line of the source file. */
export type Report = (line: number, fault: string, remedy: string) => void;

/** What a brace behind a backslash is: a fault like any brace, or itself. */
export type EscapedBraces = "faulty" | "literal";

/** Stand for literal braces while placeholders are looked for; no text may hold these two code points. */
const standIns: Readonly<Record<string, string>> = { "{": "\ufdd0", "}": "\ufdd1" };

const kept = "write it as plain words, or mark it **bold** or *italics*";

/** A paragraph's tokens, whose source begins on `line`, as our own tree. */
export function parseInline(
  tokens: readonly Token[],
  line: number,
  report: Report,
  escaped: EscapedBraces = "faulty",
): Inline[] {
  const builder = new WhenBuilder<Inline>(isBlank, (at, { fault, remedy }) => report(at, fault, remedy));
  let pending = "";
  let pendingLine = line;
  let at = line;

  function flush(): void {
    let markLine = pendingLine;
    for (const mark of scanPlaceholders(pending)) {
      addMark(mark, markLine);
      if (mark.kind === "text") markLine += newlines(mark.text);
    }
    pending = "";
  }

  function addMark(mark: Mark, markLine: number): void {
    switch (mark.kind) {
      case "text":
        builder.add({ kind: "text", text: wordsOfMark(mark.text) });
        break;
      case "field":
      case "desk":
        builder.add(mark);
        break;
      case "if":
        builder.start(mark.field, markLine);
        break;
      case "else":
        builder.otherwise(markLine);
        break;
      case "end":
        builder.end(markLine);
        break;
      case "stray":
        report(
          markLine,
          `${mark.typed} is no placeholder`,
          "write {{field_name}}, {{@agent.name}}, {{#if field_name}}, {{else}} or {{/if}}, without spaces",
        );
    }
  }

  function wordsOfMark(text: string): string {
    const words = text.replace(/\s+/g, " ");
    return escaped === "literal" ? words.replaceAll("\ufdd0", "{").replaceAll("\ufdd1", "}") : words;
  }

  for (const token of tokens.map((one) => one as MarkedToken)) {
    const words = literalText(token, escaped);
    if (words !== undefined) {
      if (pending === "") pendingLine = at;
      pending += words;
    } else {
      flush();
      for (const node of parseSpan(token, at, report, escaped)) builder.add(node);
    }
    at += newlines(token.raw);
  }
  flush();
  return builder.done();
}

/** Words that stand for themselves, so that a placeholder is found even where the parser cut it in two. */
function literalText(token: MarkedToken, escaped: EscapedBraces): string | undefined {
  if (token.type === "text" && token.tokens === undefined) return decodeReferences(token.text);
  if (token.type === "escape") return escaped === "literal" ? (standIns[token.text] ?? token.text) : token.text;
  if (token.type === "link" && token.autolink) return token.raw;
  return undefined;
}

function parseSpan(token: MarkedToken, line: number, report: Report, escaped: EscapedBraces): Inline[] {
  switch (token.type) {
    case "text":
      return parseInline(token.tokens ?? [], line, report, escaped);
    case "br":
      return [{ kind: "break" }];
    case "strong":
      return [{ kind: "strong", children: parseInline(token.tokens, line, report, escaped) }];
    case "em":
      return [{ kind: "emphasis", children: parseInline(token.tokens, line, report, escaped) }];
    case "link": {
      const target = readLink(token.href);
      const children = parseInline(token.tokens, line, report, escaped);
      if (target.kind === "mark") return [{ kind: "component", component: target.id, children }];
      report(
        line,
        `a link to ${token.href || "nothing"}`,
        "in a variant, mark components with [words](#component-id); write other addresses out",
      );
      return children;
    }
    case "image":
    case "del":
    case "codespan":
    case "html":
      report(line, `${nameOf[token.type]} (${token.raw.slice(0, 40)})`, kept);
      return [
        {
          kind: "text",
          text: withoutBraces("tokens" in token && token.tokens ? inlineText(token.tokens) : token.text),
        },
      ];
    default:
      report(line, `marks of the kind ${token.type}`, kept);
      return [{ kind: "text", text: withoutBraces(token.raw) }];
  }
}

const nameOf = {
  image: "an image",
  del: "struck-out words",
  codespan: "code",
  html: "raw HTML",
} as const;

/** What is refused anyway must still not carry braces on. */
function withoutBraces(text: string): string {
  return text.replace(/[{}]/g, "").replace(/\s+/g, " ");
}

function newlines(text: string): number {
  return text.split("\n").length - 1;
}

/** Whether there is nothing to read in it. */
export function isBlank(nodes: readonly Inline[]): boolean {
  return nodes.every((node) => {
    if (node.kind === "text") return node.text.trim() === "";
    if (node.kind === "break") return true;
    if (node.kind === "when") return isBlank(node.shown) && isBlank(node.otherwise);
    return "children" in node && isBlank(node.children);
  });
}
