/** What writes each format: to add one, name it in formats.ts and the compiler leads here and to readers.ts. */
import type { DeskId } from "../compose/desk-profiles.ts";
import type { Draft, FieldValues } from "../compose/draft.ts";
import { alfredFile } from "./alfred.ts";
import { type ExchangeFile, fileOf } from "./archive.ts";
import { espansoFiles } from "./espanso.ts";
import type { FormatId } from "./formats.ts";
import type { LostList } from "./lost.ts";
import { raycastFile } from "./raycast.ts";
import type { Source } from "./source.ts";
import { textExpanderFile } from "./textexpander.ts";
import { vscodeFile } from "./vscode.ts";
import {
  chatwootFile,
  type DeskText,
  deskText,
  freshdeskFile,
  gorgiasFile,
  helpScoutFile,
  zammadFile,
  zendeskFile,
} from "./write-desk.ts";
import { writeMarkdownFile, writeTable } from "./write-own.ts";

/** One wording on its way out. */
export type Written = {
  readonly source: Source;
  /** The same with the accepted values in their places. */
  readonly filled: Source;
  readonly values: FieldValues;
  readonly lost: LostList;
  readonly desk: DeskId | undefined;
  readonly fallbacks: Draft["fallbacks"];
};

type Writer = (items: readonly Written[], name: string) => readonly ExchangeFile[];

export const writers: Readonly<Record<Exclude<FormatId, "json">, Writer>> = {
  csv: (items, name) => [
    fileOf(`${name}.csv`, writeTable(items.map(({ filled, lost }) => ({ source: filled, lost })))),
  ],
  markdown: (items) => items.map(({ filled, lost }) => fileOf(`${filled.id}.md`, writeMarkdownFile(filled, lost))),
  espanso: espansoFiles,
  textexpander: (items, name) => [fileOf(`${name}.csv`, textExpanderFile(items))],
  vscode: (items, name) => [fileOf(`${name}.code-snippets`, vscodeFile(items))],
  raycast: (items, name) => [fileOf(`${name}-raycast.json`, raycastFile(items))],
  alfred: (items, name) => [
    alfredFile(
      items.map((item) => ({ text: textOf(item), lost: item.lost })),
      name,
    ),
  ],
  zendesk: (items) => items.map((item) => fileOf(`${item.source.id}.json`, zendeskFile(textOf(item)))),
  freshdesk: (items, name) => [fileOf(`${name}-freshdesk.json`, freshdeskFile(items.map(textOf)))],
  chatwoot: (items, name) => {
    for (const { lost } of items) lost.add("the title", "Chatwoot calls a response by its short code alone");
    return [fileOf(`${name}-chatwoot.json`, chatwootFile(items.map(textOf)))];
  },
  "help-scout": (items, name) => [fileOf(`${name}-help-scout.json`, helpScoutFile(items.map(textOf)))],
  gorgias: (items, name) => [fileOf(`${name}-gorgias.json`, gorgiasFile(items.map(textOf)))],
  zammad: (items, name) => [
    fileOf(`${name}-zammad.csv`, zammadFile(items.map((item) => ({ text: textOf(item), lost: item.lost })))),
  ],
};

function textOf({ source, values, desk, fallbacks, lost }: Written): DeskText {
  return deskText(source, { values, desk, fallbacks }, lost);
}
