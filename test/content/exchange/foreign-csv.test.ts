/** Our tables read by a CSV parser that is not ours. */
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { exportPatterns, type FormatId } from "#content/exchange";
import { csvColumns, zammadColumns } from "../../../content/exchange/own-mark.ts";
import { sourcesOf } from "../../../content/exchange/source.ts";
import { asFile, patterns } from "./bundled.ts";

const sources = sourcesOf(patterns);

function rowsOf(format: FormatId, delimiter: "," | ";"): readonly (readonly string[])[] {
  const { bytes } = asFile(exportPatterns(format, patterns));
  const { data, errors } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe("the table of our own", () => {
  const [head, ...rows] = rowsOf("csv", ",");
  const cell = (row: readonly string[], column: (typeof csvColumns)[number]) => row[csvColumns.indexOf(column)] ?? "";

  test("has its columns, and one row for each wording", () => {
    expect(head).toEqual([...csvColumns]);
    expect(rows.map((row) => cell(row, "id"))).toEqual(sources.map(({ id }) => id));
    expect(rows.every((row) => row.length === csvColumns.length)).toBe(true);
  });

  test("holds every field as it is", () => {
    expect(rows.map((row) => JSON.parse(cell(row, "fields")))).toEqual(sources.map(({ fields }) => fields));
  });

  test("has no cell that a spreadsheet would run", () => {
    expect(rows.flat().filter((one) => /^[=+\-@\t\r]/.test(one))).toEqual([]);
  });
});

test("TextExpander's table has three columns, and marks that name its fields or what a desk knows", () => {
  const rows = rowsOf("textexpander", ",");
  expect(rows.map(([id]) => id)).toEqual(sources.map(({ id }) => id));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([3]));
  for (const [at, [, words = ""]] of rows.entries()) {
    const named = [...words.matchAll(/%fill(?:text|area|popup):name=(\w+)/g)].map(([, name = ""]) => name);
    const { id, fields = {} } = sources[at] ?? {};
    const needed = Object.entries(fields).filter(([, field]) => field.required && field.type === "text");
    expect(
      named.filter((name) => !Object.hasOwn(fields, name) && !name.startsWith("desk_")),
      id,
    ).toEqual([]);
    expect(needed.length > 0 && named.length === 0, id).toBe(false);
  }
});

test("Zammad's table has the columns of its import", () => {
  const [head, ...rows] = rowsOf("zammad", ";");
  expect(head).toEqual([...zammadColumns]);
  expect(rows).toHaveLength(sources.length);
  expect(rows.every((row) => row.length === zammadColumns.length)).toBe(true);
});
