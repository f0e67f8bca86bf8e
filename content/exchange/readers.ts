/** What reads each format, and how a file is recognised that nobody named. */
import type { FormatId } from "./formats.ts";
import type { Intake, TextFile } from "./intake.ts";
import { csvColumns, jsonMark, zammadColumns } from "./own-mark.ts";
import { readChatwoot, readFreshdesk, readGorgias, readHelpScout, readZammad, readZendesk } from "./read-desk.ts";
import { readEspanso } from "./read-espanso.ts";
import { readJson, readMarkdownFile, readTable } from "./read-own.ts";
import { readAlfred, readRaycast } from "./read-raycast.ts";
import { readTextExpander } from "./read-textexpander.ts";
import { readVscode } from "./read-vscode.ts";
import { isObject, type JsonObject, objectsOf, parseSafeJson } from "./safe-json.ts";

type Reader = (file: TextFile, intake: Intake) => void;

export const readers: Readonly<Record<FormatId, Reader>> = {
  json: readJson,
  csv: readTable,
  markdown: readMarkdownFile,
  espanso: readEspanso,
  textexpander: readTextExpander,
  vscode: readVscode,
  raycast: readRaycast,
  alfred: readAlfred,
  zendesk: readZendesk,
  freshdesk: readFreshdesk,
  chatwoot: readChatwoot,
  "help-scout": readHelpScout,
  gorgias: readGorgias,
  zammad: readZammad,
};

/** The format that a file's name and words show, `undefined` when they could be anything. */
export function recognise({ name, text }: TextFile): FormatId | undefined {
  const extension = /\.([a-z0-9-]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === "md" || extension === "markdown") return "markdown";
  // Its tables have no heads, so that any words between commas could be one.
  if (extension === "csv") return recogniseTable(text) ?? "textexpander";
  if (/^\s*[[{]/.test(text)) return recogniseJson(text);
  if (/^matches:/m.test(text)) return "espanso";
  const [first, ...others] = text.trimStart().split(/\r?\n/);
  if (first === "---" && others.some((line) => line.trimEnd() === "---")) return "markdown";
  return recogniseTable(text);
}

function recogniseTable(text: string): FormatId | undefined {
  const [head = ""] = text.replace(/^\ufeff/, "").split(/\r?\n/, 1);
  const columns = (separator: string) => head.split(separator).map((column) => column.replace(/^"|"$/g, ""));
  if (zammadColumns.every((column) => columns(";").includes(column))) return "zammad";
  return csvColumns.every((column) => columns(",").includes(column)) ? "csv" : undefined;
}

const byKeys: readonly (readonly [FormatId, (one: JsonObject) => boolean])[] = [
  ["zendesk", (one) => "actions" in one && "title" in one],
  ["freshdesk", (one) => "content_html" in one],
  ["chatwoot", (one) => "short_code" in one],
  ["gorgias", (one) => "actions" in one && "name" in one],
  ["help-scout", (one) => "text" in one && "name" in one && "chatText" in one],
  ["raycast", (one) => "text" in one && "name" in one],
  ["alfred", (one) => "snippet" in one && "keyword" in one],
  ["vscode", (one) => Object.values(one).some((inner) => isObject(inner) && "body" in inner)],
];

function recogniseJson(text: string): FormatId | undefined {
  const read = parseSafeJson(text);
  if (read.kind === "faulty") return undefined;
  const [one] = objectsOf(
    read.value,
    "macro",
    "macros",
    "canned_responses",
    "saved-replies",
    "data",
    "payload",
    "alfredsnippet",
  );
  if (one === undefined) return undefined;
  if (one.format === jsonMark.format) return "json";
  return byKeys.find(([, fits]) => fits(one))?.[0];
}
