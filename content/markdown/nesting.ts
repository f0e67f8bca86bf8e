/** Deepest nesting of quotations, lists, brackets and emphasis that we hand to the parser. */
export const deepestNesting = 100;

/** Longest markdown text that we parse; the longest bundled section has under 3,000 characters. */
export const longestMarkdown = 200_000;

/**
 * Whether a text nests so deep that a recursive parser might not come back.
 *
 * marked 18 overflows its stack on 14 KB of nested emphasis and on 6 KB of `> `, and one level of
 * its recursion costs time in the length of the text. This counts openings in one pass, on the
 * safe side: it may call a strange text too deep, and never lets a deep one through.
 */
export function nestsTooDeep(source: string): boolean {
  let inline = new InlineDepth();
  for (const line of source.split("\n")) {
    const prefix = /^[ \t>*+\-0-9.)]*/.exec(line)?.[0] ?? "";
    if (prefix.length > deepestNesting && containerMarks(prefix) > deepestNesting) return true;
    if (line.trim() === "") inline = new InlineDepth();
    else if (inline.read(line) > deepestNesting) return true;
  }
  return false;
}

/** Quotation and list marks at the start of a line, and the levels that its indentation may stand for. */
function containerMarks(prefix: string): number {
  let marks = 0;
  let columns = 0;
  for (const [index, character] of [...prefix].entries()) {
    const next = prefix[index + 1];
    if (character === " ") columns += 1;
    else if (character === "\t") columns += 4;
    else if (character === ">") marks += 1;
    else if (next === undefined || next === " " || next === "\t") marks += 1;
  }
  return marks + Math.floor(columns / 2);
}

/** Open brackets and emphasis within one paragraph. */
class InlineDepth {
  private brackets = 0;
  private readonly open = { "*": 0, _: 0, "~": 0 };

  /** Deepest point reached on this line. */
  read(line: string): number {
    let deepest = 0;
    for (let index = 0; index < line.length; index++) {
      const character = line[index];
      if (character === "\\") index += 1;
      else if (character === "[") this.brackets += 1;
      else if (character === "]") this.brackets = Math.max(0, this.brackets - 1);
      else if (character === "*" || character === "_" || character === "~")
        index = this.readRun(line, index, character);
      deepest = Math.max(deepest, this.brackets + this.open["*"] + this.open._ + this.open["~"]);
    }
    return deepest;
  }

  /** A run that can close and has something to close, closes; otherwise it opens. Returns its last index. */
  private readRun(line: string, start: number, mark: "*" | "_" | "~"): number {
    let end = start;
    while (line[end + 1] === mark) end += 1;
    const length = end - start + 1;
    const closes = start > 0 && !/\s/.test(line[start - 1] ?? " ");
    const opens = end + 1 < line.length && !/\s/.test(line[end + 1] ?? " ");
    if (closes && this.open[mark] > 0) this.open[mark] = Math.max(0, this.open[mark] - length);
    else if (opens) this.open[mark] += Math.min(length, 2);
    return end;
  }
}
