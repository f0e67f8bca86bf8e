/** Plain text as blocks: paragraphs parted by empty lines, points by their marks, quotations by theirs. */
import type { Block, Inline } from "../compose/template.ts";
import { tidyBlocks } from "../compose/tidy-template.ts";
import { WhenBuilder } from "../compose/when-builder.ts";

/** What stands for a piece that is no words: its number between two code points that no text may hold. */
const stand = /\ufdd2(\d+)\ufdd3/g;

export type Token = Inline | { readonly kind: "open"; readonly field: string } | { readonly kind: "close" };

/** Puts together a text whose pieces are words or nodes, to be read by `readPlain`. */
export class PlainText {
  private readonly tokens: Token[] = [];
  private text = "";

  words(text: string): void {
    this.text += text;
  }

  token(token: Token): void {
    this.text += `\ufdd2${this.tokens.length}\ufdd3`;
    this.tokens.push(token);
  }

  /** An optional stretch; around whole paragraphs when it begins or ends with an empty line. */
  optional(field: string, write: () => void): void {
    const from = this.text.length;
    write();
    const inner = this.text.slice(from);
    this.text = this.text.slice(0, from);
    const around = /^\n\n|\n\n$/.test(inner) ? "\n\n" : "";
    this.words(around);
    this.token({ kind: "open", field });
    this.words(around + inner + around);
    this.token({ kind: "close" });
    this.words(around);
  }

  blocks(): Block[] {
    return readPlain(this.text, this.tokens);
  }
}

export function readPlain(text: string, tokens: readonly Token[] = []): Block[] {
  const builder = new WhenBuilder<Block>(
    () => false,
    () => {},
  );
  for (const part of text.replace(/\r\n?/g, "\n").split(/\n[ \t]*\n\s*/)) {
    const lone = loneToken(part, tokens);
    if (lone?.kind === "open") builder.start(lone.field, 1);
    else if (lone?.kind === "close") builder.end(1);
    else for (const block of readPart(part.split("\n"), tokens)) builder.add(block);
  }
  return tidyBlocks(builder.done());
}

function loneToken(part: string, tokens: readonly Token[]): Token | undefined {
  const only = /^\s*\ufdd2(\d+)\ufdd3\s*$/.exec(part);
  return only === null ? undefined : tokens[Number(only[1])];
}

/** Marks are taken for marks only as we write them, so that no words change on the way. */
function readPart(lines: readonly string[], tokens: readonly Token[]): Block[] {
  const written = lines.filter((line) => line.trim() !== "");
  if (written.length === 0) return [];
  if (written.every((line) => /^>(?: |$)/.test(line)) && written.some((line) => /^> +\S/.test(line))) {
    return [
      {
        kind: "quote",
        children: quoted(
          written.map((line) => line.replace(/^> ?/, "")),
          tokens,
        ),
      },
    ];
  }
  const points = listOf(written, () => "- ");
  const numbered = points ?? listOf(written, (index) => `${index + 1}. `);
  if (numbered === undefined) return [{ kind: "paragraph", children: joined(written, tokens) }];
  return [{ kind: "list", ordered: points === undefined, items: numbered.map((point) => joined(point, tokens)) }];
}

/** A quotation's own empty lines are marks alone. */
function quoted(lines: readonly string[], tokens: readonly Token[]): Block[] {
  return lines
    .join("\n")
    .split(/\n[ \t]*\n/)
    .flatMap((part) => readPart(part.split("\n"), tokens));
}

/** The points, when the lines are a list: the first begins with its mark, and lines without one go on. */
function listOf(lines: readonly string[], markOf: (index: number) => string): string[][] | undefined {
  const points: string[][] = [];
  for (const line of lines) {
    const mark = markOf(points.length);
    if (line.startsWith(mark) && line.trim().length > mark.trim().length) points.push([line.slice(mark.length)]);
    else if (points.length === 0) return undefined;
    else points.at(-1)?.push(line);
  }
  return points;
}

function joined(lines: readonly string[], tokens: readonly Token[]): Inline[] {
  const builder = new WhenBuilder<Inline>(
    () => false,
    () => {},
  );
  for (const [index, line] of lines.entries()) {
    if (index > 0) builder.add({ kind: "break" });
    let from = 0;
    const addWords = (to: number) => {
      if (to > from) builder.add({ kind: "text", text: line.slice(from, to) });
    };
    for (const match of line.matchAll(stand)) {
      addWords(match.index);
      const token = tokens[Number(match[1])];
      if (token?.kind === "open") builder.start(token.field, 1);
      else if (token?.kind === "close") builder.end(1);
      else if (token !== undefined) builder.add(token);
      from = match.index + match[0].length;
    }
    addWords(line.length);
  }
  return builder.done();
}
