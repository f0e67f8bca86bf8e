/** What was copied out of another program by hand: the text of one of its files, or the words of one macro. */
import type { DeskId } from "../compose/desk-profiles.ts";
import { exchangeFormat, type FormatId } from "./formats.ts";
import { duplicatesOf, type Existing, type Imported, importTexts } from "./import-file.ts";
import { Intake } from "./intake.ts";
import { foundText } from "./read-desk.ts";
import { recognise } from "./readers.ts";

export type Pasted = {
  readonly text: string;
  /** Left out when the text shows it; words that show none are one macro. */
  readonly format?: FormatId | undefined;
  /** Whose tags stand in a macro's words, or in a format that belongs to no desk. */
  readonly desk?: DeskId | undefined;
};

/** How the files are called that nobody named, where something is wrong with them. */
const name = "the pasted text";

/** `{"` and `[{` begin JSON; `{{` begins a tag, and `[` with a word behind it a gap. */
const json = /^\s*(?:\{\s*"|\[\s*[[{"])/;
const html = /^\s*<(?:p|div|span|ul|ol|br|b|strong|i|em|a|h[1-6]|table|blockquote|html|body)\b[^<>]*>/i;

export function importPasted({ text, format, desk }: Pasted, existing: readonly Existing[] = []): Imported {
  const shown = recognise({ name, text });
  // Who says "Zendesk" may have copied its file or, from its editor, the words themselves.
  const ofDesk = format && exchangeFormat(format).desk;
  const isWords = shown === undefined && !json.test(text) && (format === undefined || ofDesk !== undefined);
  if (!isWords) {
    return importTexts(format ?? shown, name, { kind: "files", files: [{ name, text }], problems: [] }, existing, desk);
  }
  const intake = new Intake("chatwoot", desk);
  const words = html.test(text) ? { html: text } : { plain: text };
  intake.add(name, foundText(titleOf(text), words, ofDesk ?? desk));
  // They are in no program's format, and are kept as if they had been written here.
  const snippets = intake.snippets.map(({ source: _, ...snippet }) => snippet);
  const duplicates = duplicatesOf(snippets, existing);
  return { snippets, patterns: [], duplicates, lost: intake.lost(), problems: intake.problems };
}

const longestTitle = 60;

/** The first sentence that says something: no greeting of two words, no tags and no HTML. */
function titleOf(text: string): string {
  const line = text
    .split("\n")
    .map((words) => words.trim())
    .find((words) => !/[{}<>#]/.test(words) && words.split(/\s+/).length > 2);
  if (line === undefined) return "Pasted reply";
  const end = line.search(/[.!?](?:\s|$)/);
  const sentence = end === -1 ? line : line.slice(0, end);
  if (sentence.length <= longestTitle) return sentence;
  const cut = sentence.slice(0, longestTitle);
  const space = cut.lastIndexOf(" ");
  return `${space === -1 ? cut : cut.slice(0, space)}…`;
}
