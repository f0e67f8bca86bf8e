/**
 * Turns markdown tokens into HTML by an allowlist: a token we do not name is written as text.
 *
 * Raw HTML is escaped, images become their description, links keep an address only when
 * `readLink` knows it, and no tag carries a class, an id, a style or a data attribute.
 */
import type { MarkedToken, Token, Tokens } from "marked";
import { decodeReferences, escapeAttribute, escapeText } from "./escape.ts";
import { pageAddress, readLink } from "./links.ts";
import { inlineText } from "./plain-text.ts";

export function blocksToHtml(tokens: readonly Token[]): string {
  return tokens.map((token) => blockToHtml(known(token))).join("");
}

export function inlineToHtml(tokens: readonly Token[]): string {
  return tokens.map((token) => spanToHtml(known(token))).join("");
}

/** marked types its tokens loosely to make room for extensions; we use none. */
function known(token: Token): MarkedToken {
  return token as MarkedToken;
}

function blockToHtml(token: MarkedToken): string {
  switch (token.type) {
    case "space":
    case "def":
      return "";
    case "hr":
      return "<hr>\n";
    case "heading": {
      // The page has the only first-level heading.
      const level = Math.max(2, token.depth);
      return `<h${level}>${inlineToHtml(token.tokens)}</h${level}>\n`;
    }
    case "code":
      return `<pre><code>${token.text === "" ? "" : escapeText(`${token.text.replace(/\n$/, "")}\n`)}</code></pre>\n`;
    case "table":
      return tableToHtml(token);
    case "blockquote":
      return `<blockquote>\n${blocksToHtml(token.tokens)}</blockquote>\n`;
    case "list":
      return listToHtml(token);
    case "paragraph":
      return `<p>${inlineToHtml(token.tokens)}</p>\n`;
    case "html":
      return `<p>${escapeText(token.text.trimEnd())}</p>\n`;
    default:
      return spanToHtml(token);
  }
}

function spanToHtml(token: MarkedToken): string {
  switch (token.type) {
    case "text":
      return token.tokens ? inlineToHtml(token.tokens) : escapeText(decodeReferences(token.text));
    case "strong":
      return `<strong>${inlineToHtml(token.tokens)}</strong>`;
    case "em":
      return `<em>${inlineToHtml(token.tokens)}</em>`;
    case "del":
      return `<del>${inlineToHtml(token.tokens)}</del>`;
    case "codespan":
      return `<code>${escapeText(token.text)}</code>`;
    case "br":
      return "<br>";
    case "checkbox":
      return token.checked ? "\u2611 " : "\u2610 ";
    case "link":
      return linkToHtml(token);
    case "image":
      return escapeText(inlineText(token.tokens));
    case "escape":
    case "html":
      return escapeText(token.text);
    default:
      return escapeText(token.raw);
  }
}

function linkToHtml(token: Tokens.Link): string {
  const words = token.autolink ? escapeText(token.text) : inlineToHtml(token.tokens);
  const address = pageAddress(readLink(token.href));
  return address === undefined ? words : `<a href="${escapeAttribute(address)}">${words}</a>`;
}

function listToHtml(token: Tokens.List): string {
  const items = token.items.map((item) => `<li>${blocksToHtml(item.tokens)}</li>\n`).join("");
  if (!token.ordered) return `<ul>\n${items}</ul>\n`;
  const start = token.start === 1 || token.start === "" ? "" : ` start="${token.start}"`;
  return `<ol${start}>\n${items}</ol>\n`;
}

function tableToHtml(token: Tokens.Table): string {
  const row = (cells: readonly Tokens.TableCell[], tag: "th" | "td") => {
    return `<tr>\n${cells.map((cell) => `<${tag}>${inlineToHtml(cell.tokens)}</${tag}>\n`).join("")}</tr>\n`;
  };
  const body = token.rows.map((cells) => row(cells, "td")).join("");
  const rows = body === "" ? "" : `<tbody>${body}</tbody>`;
  return `<table>\n<thead>\n${row(token.header, "th")}</thead>\n${rows}</table>\n`;
}
