/** Markdown to HTML that needs no cleaning, and to the words in it. */
import { Lexer, type Token } from "marked";
import { escapeText } from "./markdown/escape.ts";
import { longestMarkdown, nestsTooDeep } from "./markdown/nesting.ts";
import { blocksText } from "./markdown/plain-text.ts";
import { blocksToHtml } from "./markdown/render-html.ts";

export { decodeReferences } from "./markdown/escape.ts";
export { type LinkTarget, readLink } from "./markdown/links.ts";
export { blocksText, inlineText } from "./markdown/plain-text.ts";
export { blocksToHtml, inlineToHtml } from "./markdown/render-html.ts";
export { walkTokens } from "./markdown/walk.ts";

/** `unreadable`: the parser cannot be trusted with it, and it must be shown as it was typed. */
export type MarkdownBlocks =
  | { readonly kind: "blocks"; readonly tokens: readonly Token[] }
  | { readonly kind: "unreadable"; readonly reason: string };

/** Splits a text into blocks. Each token's `raw` is its source, so that lines can be counted. */
export function readMarkdown(source: string): MarkdownBlocks {
  if (source.length > longestMarkdown) {
    return { kind: "unreadable", reason: `it is longer than ${longestMarkdown} characters` };
  }
  if (nestsTooDeep(source)) return { kind: "unreadable", reason: "its marks nest too deep" };
  try {
    return { kind: "blocks", tokens: new Lexer({ gfm: true }).lex(source.replaceAll("\0", "\ufffd")) };
  } catch (error) {
    // marked throws on a few malformed inputs; its message is meant for its own developers.
    return {
      kind: "unreadable",
      reason: error instanceof RangeError ? "its marks nest too deep" : "it cannot be parsed",
    };
  }
}

export type Rendered = {
  readonly html: string;
  readonly text: string;
  /** The text could not be parsed and is shown as it was typed. */
  readonly asTyped: boolean;
};

/** Never throws: what cannot be parsed is shown as it was typed. */
export function renderMarkdown(source: string): Rendered {
  const blocks = readMarkdown(source);
  if (blocks.kind === "unreadable") return { html: typedToHtml(source), text: source, asTyped: true };
  try {
    return { html: blocksToHtml(blocks.tokens), text: blocksText(blocks.tokens), asTyped: false };
  } catch (error) {
    if (error instanceof RangeError) return { html: typedToHtml(source), text: source, asTyped: true };
    throw error;
  }
}

function typedToHtml(source: string): string {
  return `<p>${escapeText(source.replaceAll("\0", "\ufffd")).replaceAll("\n", "<br>")}</p>\n`;
}
