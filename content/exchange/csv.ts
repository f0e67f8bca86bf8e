/** Tables as RFC 4180 has them. */

export type CsvOptions = {
  readonly separator: "," | ";";
  /** Keeps a spreadsheet from running a cell, in a way that `readCsv` undoes. */
  readonly neutralise: boolean;
  /** A byte order mark in front, by which Excel knows UTF-8 and which other programs take for words. */
  readonly mark?: boolean;
};

/**
 * How a cell begins that a spreadsheet would run, the full-width signs of East Asian keyboards included.
 * An apostrophe is among them only so that ours can be told from one that was there.
 */
const runs = /^['=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Whether a spreadsheet that opens the file would take this cell for a formula. */
export function isFormula(cell: string): boolean {
  return runs.test(cell) && !cell.startsWith("'");
}

/** Every cell in quotation marks, lines ended by CRLF. */
export function writeCsv(
  rows: readonly (readonly string[])[],
  { separator, neutralise, mark = false }: CsvOptions,
): string {
  const lines = rows.map((cells) =>
    cells.map((cell) => quoted(neutralise && runs.test(cell) ? `'${cell}` : cell)).join(separator),
  );
  return `${mark ? "\ufeff" : ""}${lines.map((line) => `${line}\r\n`).join("")}`;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

export type CsvReading =
  | { readonly kind: "rows"; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "faulty"; readonly line: number; readonly fault: string; readonly remedy: string };

/** Rows of cells; empty lines are left out. A lone quotation mark inside an unquoted cell stands for itself. */
export function readCsv(text: string, { separator, neutralise }: CsvOptions): CsvReading {
  const rows: string[][] = [];
  let row: string[] = [];
  const faulty = (at: number, fault: string, remedy: string): CsvReading => {
    return { kind: "faulty", line: text.slice(0, at).split("\n").length, fault, remedy };
  };
  for (let at = text.startsWith("\ufeff") ? 1 : 0; at < text.length || row.length > 0; ) {
    const cell = text[at] === '"' ? quotedCell(text, at) : bareCell(text, at, separator);
    if (cell === undefined) return faulty(at, "a quotation mark is never closed", "close it, or double it");
    row.push(asItWas(cell.value, neutralise));
    at = cell.end;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    const next = lineEnd(text, at);
    if (next === undefined)
      return faulty(at, "words behind a closing quotation mark", "double the marks inside a cell");
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
    at = next;
  }
  return { kind: "rows", rows };
}

/** Where the next line begins, when this one ends here. */
function lineEnd(text: string, at: number): number | undefined {
  const end = /^(?:\r\n|\n|\r|$)/.exec(text.slice(at, at + 2));
  return end === null ? undefined : at + end[0].length;
}

/** A cell without the apostrophe that keeps a spreadsheet from running it. */
function asItWas(cell: string, neutralised: boolean): string {
  return neutralised && cell.startsWith("'") && runs.test(cell.slice(1)) ? cell.slice(1) : cell;
}

type Cell = { readonly value: string; readonly end: number };

function quotedCell(text: string, start: number): Cell | undefined {
  const parts: string[] = [];
  for (let from = start + 1; ; ) {
    const close = text.indexOf('"', from);
    if (close === -1) return undefined;
    parts.push(text.slice(from, close));
    if (text[close + 1] !== '"') return { value: parts.join('"'), end: close + 1 };
    from = close + 2;
  }
}

function bareCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { value: text.slice(start, end), end };
}
