/**
 * Reads a variant's text into a tree, once, when the library is compiled.
 *
 * Lines that consist of a block mark are taken out first; what stands between them is markdown.
 */
import type { MarkedToken, Token, Tokens } from "marked";
import { readMarkdown } from "../markdown.ts";
import { type EscapedBraces, isBlank, parseInline, type Report } from "./parse-inline.ts";
import { lineMark } from "./placeholders.ts";
import type { Block, Inline } from "./template.ts";
import { WhenBuilder } from "./when-builder.ts";

export type TemplateFault = { readonly line: number; readonly fault: string; readonly remedy: string };

export type ParsedTemplate = {
  readonly subject?: readonly Inline[];
  readonly body: readonly Block[];
  readonly faults: readonly TemplateFault[];
};

/**
 * Never throws. `firstLine` is the line of the file on which `source` begins.
 *
 * A writer's own snippet may hold braces that mean nothing, behind a backslash; the library may not.
 */
export function parseTemplate(source: string, firstLine = 1, escaped: EscapedBraces = "faulty"): ParsedTemplate {
  const faults: TemplateFault[] = [];
  const report: Report = (line, fault, remedy) => faults.push({ line, fault, remedy });

  const lines = source.split("\n");
  const start = lines.findIndex((line) => line.trim() !== "");
  const head = /^Subject:(.*)$/.exec(lines[start] ?? "");
  if (head?.[1] === undefined) {
    return { body: parseBlocks(lines, firstLine, report, escaped), faults: sorted(faults) };
  }
  if ((lines[start + 1] ?? "").trim() !== "") {
    report(firstLine + start + 1, "text right under the subject", "leave an empty line after the subject");
  }
  const subject = parseSubject(head[1].trim(), firstLine + start, report, escaped);
  const body = parseBlocks(lines.slice(start + 1), firstLine + start + 1, report, escaped);
  return { subject, body, faults: sorted(faults) };
}

function sorted(faults: readonly TemplateFault[]): TemplateFault[] {
  return faults.toSorted((a, b) => a.line - b.line);
}

function parseSubject(text: string, line: number, report: Report, escaped: EscapedBraces): Inline[] {
  const [block, ...others] = readBlocks(text, line, report).filter((token) => token.type !== "space");
  const subject =
    block?.type === "paragraph" && others.length === 0 ? parseInline(block.tokens ?? [], line, report, escaped) : [];
  if (isBlank(subject)) report(line, "the subject is empty or no plain line", "write one line of words after Subject:");
  return subject;
}

function parseBlocks(lines: readonly string[], firstLine: number, report: Report, escaped: EscapedBraces): Block[] {
  const builder = new WhenBuilder<Block>(
    (blocks) => blocks.length === 0,
    (line, { fault, remedy }) => report(line, fault, remedy),
  );
  let from = 0;
  const readChunk = (to: number) => {
    for (const block of parseChunk(lines.slice(from, to).join("\n"), firstLine + from, report, escaped))
      builder.add(block);
    from = to + 1;
  };
  for (const [index, line] of lines.entries()) {
    const mark = lineMark(line);
    if (mark === undefined) continue;
    readChunk(index);
    if (mark.kind === "if") builder.start(mark.field, firstLine + index);
    else if (mark.kind === "else") builder.otherwise(firstLine + index);
    else builder.end(firstLine + index);
  }
  readChunk(lines.length);
  return builder.done();
}

function readBlocks(source: string, line: number, report: Report): readonly Token[] {
  const blocks = readMarkdown(source);
  if (blocks.kind === "blocks") return blocks.tokens;
  report(line, `this text cannot be read: ${blocks.reason}`, "use fewer marks");
  return [];
}

function parseChunk(source: string, firstLine: number, report: Report, escaped: EscapedBraces): Block[] {
  const blocks: Block[] = [];
  let line = firstLine;
  for (const token of readBlocks(source, firstLine, report)) {
    const leading = /^\n*/.exec(token.raw)?.[0].length ?? 0;
    blocks.push(...parseBlock(token as MarkedToken, line + leading, report, escaped));
    line += token.raw.split("\n").length - 1;
  }
  return blocks;
}

function parseBlock(token: MarkedToken, line: number, report: Report, escaped: EscapedBraces): Block[] {
  switch (token.type) {
    case "space":
      return [];
    case "paragraph": {
      const children = parseInline(token.tokens, line, report, escaped);
      return isBlank(children) ? [] : [{ kind: "paragraph", children }];
    }
    case "list":
      return [{ kind: "list", ordered: token.ordered, items: parseItems(token, line, report, escaped) }];
    case "blockquote":
      return [{ kind: "quote", children: parseBlocks(token.text.split("\n"), line, report, escaped) }];
    default:
      report(line, `a block of the kind ${token.type}`, "use paragraphs, lists and quotations only");
      return [];
  }
}

function parseItems(list: Tokens.List, firstLine: number, report: Report, escaped: EscapedBraces): Inline[][] {
  let line = firstLine;
  return list.items.map((item) => {
    const itemLine = line;
    line += item.raw.split("\n").length - 1;
    const [words, ...others] = item.tokens.filter((token) => token.type !== "space");
    const plain = words?.type === "text" || words?.type === "paragraph" ? (words.tokens ?? []) : [];
    if (item.task || others.length > 0 || (words !== undefined && plain.length === 0)) {
      report(
        itemLine,
        "a list item holds more than one paragraph",
        "give each point one, without lists or check boxes inside",
      );
    }
    const children = parseInline(plain, itemLine, report, escaped);
    if (isBlank(children)) report(itemLine, "an empty list item", "fill it or remove it");
    return children;
  });
}
