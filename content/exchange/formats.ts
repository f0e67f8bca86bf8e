/** The formats that can be written and read; apart from what reads them, so that the page need not carry it. */
import type { DeskId } from "../compose/desk-profiles.ts";

export type ExchangeFormat = {
  readonly name: string;
  /** What a file of it is called, behind the last full stop. */
  readonly extension: string;
  /** How the fields of a pattern fare: `all` of what we know of them, `some`, or only a gap to see. */
  readonly fields: "all" | "some" | "gaps";
  /** The help desk whose tags it carries; where there is none, the writer's own desk is asked. */
  readonly desk?: DeskId;
  /** It consists of several files, which belong into one archive. */
  readonly folder?: true;
  /** What its user must do by hand, as a whole sentence. */
  readonly note?: string;
};

export const exchangeFormats = {
  json: { name: "Amends (lossless)", extension: "amends", fields: "all" },
  markdown: { name: "Markdown folder", extension: "md", fields: "all", folder: true },
  csv: { name: "CSV table", extension: "csv", fields: "all" },
  espanso: { name: "Espanso package", extension: "yml", fields: "some", folder: true },
  textexpander: { name: "TextExpander CSV", extension: "csv", fields: "some" },
  vscode: { name: "VS Code snippets", extension: "code-snippets", fields: "some" },
  raycast: { name: "Raycast snippets", extension: "json", fields: "some" },
  alfred: { name: "Alfred snippets", extension: "alfredsnippets", fields: "gaps" },
  zendesk: {
    name: "Zendesk macros",
    extension: "json",
    fields: "gaps",
    desk: "zendesk",
    folder: true,
    note: "Zendesk takes macros through its API only: one request for each file.",
  },
  freshdesk: {
    name: "Freshdesk canned responses",
    extension: "json",
    fields: "gaps",
    desk: "freshdesk",
    note: "Freshdesk takes responses through its API, one at a time, once folder_id names a folder of yours.",
  },
  chatwoot: { name: "Chatwoot canned responses", extension: "json", fields: "gaps", desk: "chatwoot" },
  zammad: {
    name: "Zammad text modules",
    extension: "csv",
    fields: "gaps",
    desk: "zammad",
    note: "Let Zammad make its test run before the import proper.",
  },
  "help-scout": { name: "Help Scout saved replies", extension: "json", fields: "gaps", desk: "help-scout" },
  gorgias: { name: "Gorgias macros", extension: "json", fields: "gaps", desk: "gorgias" },
} as const satisfies Record<string, ExchangeFormat>;

export type FormatId = keyof typeof exchangeFormats;

export const formatIds = Object.keys(exchangeFormats).filter(isFormatId);

export function isFormatId(id: string): id is FormatId {
  return Object.hasOwn(exchangeFormats, id);
}

/** The same table seen as one shape. */
export function exchangeFormat(id: FormatId): ExchangeFormat {
  return exchangeFormats[id];
}
