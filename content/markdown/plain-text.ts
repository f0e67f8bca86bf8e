/** The words of a text without any mark, for search, excerpts and counting. */
import type { MarkedToken, Token } from "marked";
import { decodeReferences } from "./escape.ts";

/** Blocks joined by a newline; a paragraph's own lines joined by a space. */
export function blocksText(tokens: readonly Token[]): string {
  return tokens
    .flatMap((token) => blockLines(token as MarkedToken))
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

export function inlineText(tokens: readonly Token[]): string {
  return tokens.map((token) => spanText(token as MarkedToken)).join("");
}

function blockLines(token: MarkedToken): string[] {
  switch (token.type) {
    case "space":
    case "def":
    case "hr":
      return [];
    case "list":
      return token.items.map((item) => blocksText(item.tokens));
    case "blockquote":
      return [blocksText(token.tokens)].flatMap((text) => text.split("\n"));
    case "table":
      return [token.header, ...token.rows].map((cells) => cells.map((cell) => inlineText(cell.tokens)).join(" "));
    case "heading":
    case "paragraph":
      return [inlineText(token.tokens)];
    default:
      return [spanText(token)];
  }
}

function spanText(token: MarkedToken): string {
  switch (token.type) {
    case "text":
      return token.tokens ? inlineText(token.tokens) : decodeReferences(token.text);
    case "br":
      return "\n";
    case "checkbox":
      return token.checked ? "\u2611 " : "\u2610 ";
    case "link":
      return token.autolink ? token.text : inlineText(token.tokens);
    case "strong":
    case "em":
    case "del":
    case "image":
      return inlineText(token.tokens);
    default:
      return "text" in token ? token.text : "";
  }
}
