/** Macros and saved replies of help desks. */

import type { DeskId } from "../compose/desk-profiles.ts";
import { parseTemplate } from "../compose/parse-template.ts";
import type { Block } from "../compose/template.ts";
import type { Field } from "../pattern.ts";
import { readCsv } from "./csv.ts";
import { type Found, type Intake, lossesOf, type TextFile } from "./intake.ts";
import { exchangeLimits } from "./limits.ts";
import { zendeskFolder } from "./own-mark.ts";
import { readHtml } from "./read-html.ts";
import { readPlain } from "./read-plain.ts";
import { type Reading, readBlockWords } from "./read-words.ts";
import { isObject, type JsonObject, objectsOf, parseSafeJson, textOf } from "./safe-json.ts";

type Words = { readonly html: string } | { readonly plain: string } | { readonly markdown: string };

/** Makes a found snippet of a text in the desk's tags. */
export function foundText(title: string, words: Words, desk: DeskId | undefined, more: Partial<Found> = {}): Found {
  const lost = lossesOf(title);
  const fields = new Map<string, Field>();
  const reading: Reading = { desk, gaps: true, fields, lost };
  const [text = ""] = Object.values(words);
  const body = text.length > exchangeLimits.text ? [] : bodyOf(words, reading);
  return { title, ...more, content: { body }, fields: Object.fromEntries(fields), lost, length: text.length };
}

function bodyOf(words: Words, reading: Reading): Block[] {
  if ("html" in words) return readHtml(words.html, reading);
  const blocks = "plain" in words ? readPlain(words.plain) : markdownBlocks(words.markdown, reading);
  return blocks.map((block) => readBlockWords(block, reading));
}

/** Markdown in which braces are the desk's; what our templates do not know is read as plain words. */
function markdownBlocks(text: string, reading: Reading): Block[] {
  // A brace after a backslash is escaped already, unless that backslash is itself.
  const escaped = text.replace(/\\.|[{}]/gs, (match) => (match.length === 1 ? `\\${match}` : match));
  const source = escaped.replace(/^Subject:/, "Subject\\:");
  const { body, faults } = parseTemplate(source, 1, "literal");
  if (faults.length === 0) return [...body];
  reading.lost.add("headings, code, links and the like", "a template has paragraphs, lists and quotations");
  return readPlain(text);
}

/** Objects of a file, or none and a problem. */
function objectsIn({ name, text }: TextFile, intake: Intake, ...keys: readonly string[]): readonly JsonObject[] {
  const read = parseSafeJson(text);
  if (read.kind === "value") return objectsOf(read.value, ...keys);
  intake.problem(name, "the file", read.fault, read.remedy);
  return [];
}

export function readZendesk(file: TextFile, intake: Intake): void {
  for (const macro of objectsIn(file, intake, "macro", "macros")) {
    const title = (textOf(macro, "title") ?? "").replace(new RegExp(`^${zendeskFolder}`), "");
    const actions = Array.isArray(macro.actions) ? macro.actions.filter(isObject) : [];
    const html = actions.find((action) => action.field === "comment_value_html")?.value;
    const plain = actions.find((action) => action.field === "comment_value")?.value;
    const words = typeof html === "string" ? { html } : plainOf(plain);
    if (words === undefined) {
      intake.problem(file.name, title, "the macro writes no comment", "leave it out: it only sets fields");
      continue;
    }
    const found = foundText(title, words, "zendesk");
    for (const action of actions) {
      if (typeof action.field === "string" && !carried.has(action.field)) {
        found.lost.add(`the action ${action.field}`, "only the words of a macro are kept");
      }
    }
    intake.add(file.name, found);
  }
}

const carried = new Set(["comment_value", "comment_value_html", "comment_mode_is_public", "current_tags"]);

/** A comment may be a list: the channel first, the words second. */
function plainOf(value: unknown): { readonly plain: string } | undefined {
  const text: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof text === "string" ? { plain: text } : undefined;
}

export function readFreshdesk(file: TextFile, intake: Intake): void {
  for (const reply of objectsIn(file, intake, "canned_responses")) {
    const html = textOf(reply, "content_html");
    const words = html === undefined ? { plain: textOf(reply, "content") ?? "" } : { html };
    intake.add(file.name, foundText(textOf(reply, "title") ?? "", words, "freshdesk"));
  }
}

export function readChatwoot(file: TextFile, intake: Intake): void {
  for (const reply of objectsIn(file, intake, "payload", "data")) {
    const code = textOf(reply, "short_code") ?? "";
    intake.add(file.name, foundText(code, { markdown: textOf(reply, "content") ?? "" }, "chatwoot", { id: code }));
  }
}

export function readHelpScout(file: TextFile, intake: Intake): void {
  for (const reply of objectsIn(file, intake, "saved-replies", "_embedded")) {
    const words = { html: textOf(reply, "text") ?? "" };
    intake.add(file.name, foundText(textOf(reply, "name") ?? "", words, "help-scout"));
  }
}

export function readGorgias(file: TextFile, intake: Intake): void {
  for (const macro of objectsIn(file, intake, "data", "macros")) {
    const actions = Array.isArray(macro.actions) ? macro.actions.filter(isObject) : [];
    const said = actions.map((action) => action.arguments).filter(isObject);
    const html = said.map((one) => textOf(one, "body_html")).find((one) => one !== undefined);
    const plain = said.map((one) => textOf(one, "body_text")).find((one) => one !== undefined);
    const title = textOf(macro, "name") ?? "";
    if (html === undefined && plain === undefined) {
      intake.problem(file.name, title, "the macro writes no reply", "leave it out: it only sets fields");
      continue;
    }
    const id = textOf(macro, "external_id");
    const more = { ...(id === undefined ? {} : { id }), lang: textOf(macro, "language") };
    intake.add(file.name, foundText(title, html === undefined ? { plain: plain ?? "" } : { html }, "gorgias", more));
  }
}

export function readZammad({ name, text }: TextFile, intake: Intake): void {
  const read = readCsv(text, { separator: ";", neutralise: false });
  if (read.kind === "faulty") {
    intake.problem(name, "the table", read.fault, read.remedy, read.line);
    return;
  }
  const [head = [], ...rows] = read.rows;
  for (const cells of rows) {
    const cell = (column: string) => cells[head.indexOf(column)] ?? "";
    const found = foundText(cell("name"), { html: cell("content") }, "zammad", { id: cell("keywords") });
    if (cell("active") === "false") found.lost.add("that it is switched off", "a snippet is there or not");
    intake.add(name, found);
  }
}
