/** The formats of our own, read back: JSON, table, Markdown files. */
import { z } from "zod";
import { parseTemplate } from "../compose/parse-template.ts";
import { parseSafeYaml } from "../front-matter/safe-yaml.ts";
import type { YamlLimits } from "../front-matter/yaml-limits.ts";
import { Field, FieldName } from "../pattern.ts";
import { readCsv } from "./csv.ts";
import { type Intake, lossesOf, type TextFile } from "./intake.ts";
import type { csvColumns } from "./own-mark.ts";
import { ExchangeFile } from "./pattern-schema.ts";
import { readPlain } from "./read-plain.ts";
import { parseSafeJson } from "./safe-json.ts";

const Fields = z.record(FieldName, Field);

export function readJson({ name, text }: TextFile, intake: Intake): void {
  const read = parseSafeJson(text);
  if (read.kind === "faulty") {
    intake.problem(name, "the file", read.fault, read.remedy);
    return;
  }
  const checked = ExchangeFile.safeParse(read.value);
  if (checked.success) {
    intake.patterns.push(...checked.data.patterns);
    for (const snippet of checked.data.snippets) {
      intake.add(name, {
        ...snippet,
        channel: snippet.channel,
        content: { template: snippet.template },
        lost: lossesOf(snippet.title),
      });
    }
    return;
  }
  for (const issue of checked.error.issues.slice(0, 10)) {
    intake.problem(
      name,
      issue.path.join(".") || "the file",
      issue.message,
      "export it again, with this version of Amends",
    );
  }
}

export function readTable({ name, text }: TextFile, intake: Intake): void {
  const read = readCsv(text, { separator: ",", neutralise: true });
  if (read.kind === "faulty") {
    intake.problem(name, "the table", read.fault, read.remedy, read.line);
    return;
  }
  const [head = [], ...rows] = read.rows;
  for (const [index, cells] of rows.entries()) {
    const cell = (column: (typeof csvColumns)[number]) => cells[head.indexOf(column)] ?? "";
    const fields = readFields(cell("fields"));
    if (fields === undefined) {
      intake.problem(
        name,
        cell("title"),
        `the fields of row ${index + 2} cannot be read`,
        "leave the column as it was exported",
      );
      continue;
    }
    intake.add(name, {
      id: cell("id"),
      title: cell("title"),
      channel: cell("channel"),
      tone: cell("tone"),
      lang: cell("language") || undefined,
      content: cell("template") === "" ? { body: readPlain(cell("text")) } : { template: cell("template") },
      fields,
      lost: lossesOf(cell("title")),
    });
  }
}

function readFields(cell: string): z.infer<typeof Fields> | undefined {
  if (cell.trim() === "") return {};
  const read = parseSafeJson(cell);
  const checked = read.kind === "value" ? Fields.safeParse(read.value) : undefined;
  return checked?.success ? withoutAbsent(checked.data) : undefined;
}

const MarkdownHead = z.strictObject({
  id: z.string().optional(),
  title: z.string(),
  channel: z.string().optional(),
  tone: z.string().optional(),
  lang: z.string().optional(),
  fields: Fields.optional(),
});

const limits: YamlLimits = { bytes: 512 * 1024, keys: 128, tokens: 40_000 };

export function readMarkdownFile({ name, text }: TextFile, intake: Intake): void {
  const file = name.replace(/^.*\//, "").replace(/\.md$/i, "");
  const parts = /^---\n([\s\S]*?\n)---[ \t]*(?:\n([\s\S]*))?$/.exec(text);
  if (parts === null) {
    readForeign(name, file, text, intake);
    return;
  }
  const yaml = parseSafeYaml(parts[1] ?? "", limits);
  if (yaml.kind === "faults") {
    for (const { line, fault, remedy } of yaml.faults.slice(0, 3))
      intake.problem(name, "front matter", fault, remedy, line + 1);
    return;
  }
  const body = parts[2] ?? "";
  const head = MarkdownHead.safeParse(yaml.value);
  // Notes of other programs have front matter of their own, of which the text is what we can use.
  if (!head.success) {
    readForeign(name, file, body, intake);
    return;
  }
  intake.add(name, {
    ...(head.data.id === undefined ? {} : { id: head.data.id }),
    title: head.data.title,
    channel: head.data.channel,
    tone: head.data.tone,
    lang: head.data.lang,
    content: { template: body },
    fields: withoutAbsent(head.data.fields ?? {}),
    lost: lossesOf(head.data.title),
  });
}

/** A text of another program: its marks are kept where templates know them, else it is read as plain words. */
function readForeign(name: string, title: string, text: string, intake: Intake): void {
  const lost = lossesOf(title);
  const { faults, ...template } = parseTemplate(text, 1, "literal");
  if (faults.length > 0)
    lost.add("headings, code, links and the like", "a template has paragraphs, lists and quotations");
  intake.add(name, { title, content: faults.length > 0 ? { body: readPlain(text) } : template, fields: {}, lost });
}

function withoutAbsent(fields: z.infer<typeof Fields>): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { hint, values, default: start, ...field }]) => [
      name,
      {
        ...field,
        ...(hint === undefined ? {} : { hint }),
        ...(values === undefined ? {} : { values }),
        ...(start === undefined ? {} : { default: start }),
      },
    ]),
  );
}
