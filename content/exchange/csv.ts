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
  let at = text.startsWith("\ufeff") ? 1 : 0;
  const endRow = () => {
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  };
  while (at < text.length || row.length > 0) {
    const cell = text[at] === '"' ? quotedCell(text, at) : bareCell(text, at, separator);
    if (cell === undefined) {
      const line = text.slice(0, at).split("\n").length;
      return { kind: "faulty", line, fault: "a quotation mark is never closed", remedy: "close it, or double it" };
    }
    row.push(neutralise && /^'/.test(cell.value) && runs.test(cell.value.slice(1)) ? cell.value.slice(1) : cell.value);
    at = cell.end;
    if (text[at] === separator) at += 1;
    else {
      endRow();
      if (at >= text.length) break;
      const end = /^(?:\r\n|\n|\r)/.exec(text.slice(at, at + 2));
      if (end === null) {
        const line = text.slice(0, at).split("\n").length;
        const remedy = "put the whole cell in quotation marks, and double those inside";
        return { kind: "faulty", line, fault: "words behind a closing quotation mark", remedy };
      }
      at += end[0].length;
      if (at >= text.length) break;
    }
  }
  return { kind: "rows", rows };
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
