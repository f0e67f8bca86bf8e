/** Macros of help desks and other texts without fields: tags where the desk has them, gaps to see elsewhere. */
import { cleanValue } from "../compose/clean-value.ts";
import type { DeskId } from "../compose/desk-profiles.ts";
import type { Draft, FieldValues } from "../compose/draft.ts";
import { fill } from "../compose/fill.ts";
import type { Inline } from "../compose/template.ts";
import { walkBlocks } from "../compose/walk-template.ts";
import { writeHtml } from "../compose/write-html.ts";
import { writeMarkdown } from "../compose/write-markdown.ts";
import { writePlain } from "../compose/write-plain.ts";
import type { Field } from "../pattern.ts";
import { isFormula, writeCsv } from "./csv.ts";
import type { LostList } from "./lost.ts";
import { zammadColumns, zendeskFolder } from "./own-mark.ts";
import { nameOf, type Source } from "./source.ts";

/** One wording as texts of each flavour. */
export type DeskText = {
  readonly source: Source;
  readonly name: string;
  readonly html: string;
  readonly plain: string;
  readonly markdown: string;
};

export function deskText(
  source: Source,
  { values, desk, fallbacks }: { values: FieldValues; desk?: DeskId | undefined; fallbacks?: Draft["fallbacks"] },
  lost: LostList,
): DeskText {
  const fields = Object.fromEntries(
    Object.entries(source.fields).map(([name, field]) => [name, withExactDefault(name, field, lost)]),
  );
  const draft: Draft = { variant: source, fields, values, desk, fallbacks };
  tellWhatIsGone({ ...source, fields }, values, lost);
  const { body } = fill(draft);
  return {
    source,
    name: nameOf(source),
    html: writeHtml(body),
    plain: writePlain(body),
    markdown: writeMarkdown(body),
  };
}

/** A default that stands in the text must stand there as it is; one that would have to be changed is left out. */
function withExactDefault(name: string, field: Field, lost: LostList): Field {
  const { default: start, ...rest } = field;
  if (typeof start !== "string" || cleanValue(start, field.multiline).text === start) return field;
  lost.add(`the default of ${name}`, "it holds characters, braces or spaces that no reply may hold");
  return rest;
}

function tellWhatIsGone(source: Source, values: FieldValues, lost: LostList): void {
  if (source.subject !== undefined) lost.add("the subject line", "a reply stands in a ticket that has its own");
  for (const [name, field] of Object.entries(source.fields)) {
    if (Object.hasOwn(values, name)) continue;
    if (field.type === "toggle") {
      const state = field.default === true ? "stand in the text" : "are left out";
      lost.add(`the choice whether to say "${field.label}"`, `there are no check boxes; the words ${state}`);
    } else if (typeof field.default === "string" && field.default !== "") {
      lost.add(`the field ${field.label}`, "there are no fields to fill in; its default stands in the text");
    } else if (field.type === "choice") {
      lost.add(`the choices of ${field.label}`, "there are no fields to fill in; a gap in brackets stands in the text");
    } else {
      lost.add(`the field ${field.label}`, "there are no fields to fill in; a gap in brackets stands in the text");
    }
  }
  walkBlocks(source.body, { inline: (node) => tellMarks(node, lost) });
}

export function tellMarks(node: Inline, lost: LostList): void {
  if (node.kind === "component") lost.add("which words carry which part of the apology", "only we mark them");
}

export function zendeskFile({ source, name, html }: DeskText): string {
  const tags = ["apology", source.of.replaceAll("-", "_")];
  return toJson({
    macro: {
      title: zendeskFolder + name,
      description: source.summary ?? null,
      active: true,
      restriction: null,
      actions: [
        { field: "comment_value_html", value: html },
        { field: "comment_mode_is_public", value: "true" },
        { field: "current_tags", value: tags.join(" ") },
      ],
    },
  });
}

export function freshdeskFile(texts: readonly DeskText[]): string {
  return toJson(texts.map(({ name, html }) => ({ title: name, content_html: html, folder_id: null, visibility: 0 })));
}

export function chatwootFile(texts: readonly DeskText[]): string {
  return toJson(texts.map(({ source, markdown }) => ({ short_code: source.id, content: markdown })));
}

export function helpScoutFile(texts: readonly DeskText[]): string {
  return toJson(texts.map(({ name, html, plain }) => ({ name, text: html, chatText: plain })));
}

export function gorgiasFile(texts: readonly DeskText[]): string {
  return toJson(
    texts.map(({ source, name, html, plain }) => ({
      name,
      external_id: source.id,
      intent: null,
      language: source.lang ?? null,
      usage: 0,
      actions: [
        {
          name: "setResponseText",
          title: "Add response text",
          type: "user",
          arguments: { body_html: html, body_text: plain },
        },
      ],
    })),
  );
}

/** Zammad reads each cell as it stands, so that a name which a spreadsheet would run is left out instead. */
export function zammadFile(texts: readonly { readonly text: DeskText; readonly lost: LostList }[]): string {
  const rows = texts.flatMap(({ text: { source, name, html }, lost }) => {
    if (!isFormula(name)) return [[name, source.id, html, source.summary ?? "", "true"]];
    lost.add(`the wording "${name}"`, "a spreadsheet that opens the file would run its name");
    return [];
  });
  return writeCsv([[...zammadColumns], ...rows.map((row) => row.map(safeNote))], { separator: ";", neutralise: false });
}

/** A note is for people only. */
function safeNote(cell: string): string {
  return isFormula(cell) ? ` ${cell}` : cell;
}

export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
