import type { MarkedToken, Token } from "marked";
import { inlineText, type LinkTarget, readLink, readMarkdown, walkTokens } from "../markdown.ts";
import type { DocumentProblems } from "./document-problems.ts";

/** What stands under one `##` heading; an empty heading is what stands before the first. */
export type RawSection = {
  readonly heading: string;
  readonly line: number;
  readonly tokens: readonly Token[];
  /** The markdown under the heading, and the line on which it begins. */
  readonly source: string;
  readonly sourceLine: number;
};

/** The section of a case that is for the trainer alone. */
export const stageHeading = "Stage";

/** Cuts a body at its `##` headings. Other headings are faults. */
export function splitSections(body: string, bodyLine: number, problems: DocumentProblems): RawSection[] {
  const blocks = readMarkdown(body);
  if (blocks.kind === "unreadable") {
    problems.onLine(bodyLine, "text", `the text cannot be read: ${blocks.reason}`, "use fewer marks");
    return [];
  }
  const sections: { heading: string; line: number; tokens: Token[]; source: string; sourceLine: number }[] = [];
  let current = { heading: "", line: bodyLine, tokens: [] as Token[], source: "", sourceLine: bodyLine };
  let line = bodyLine;
  for (const token of blocks.tokens) {
    const next = line + token.raw.split("\n").length - 1;
    if (isHeading(token) && token.depth === 2) {
      sections.push(current);
      current = { heading: inlineText(token.tokens).trim(), line, tokens: [], source: "", sourceLine: next };
    } else {
      // The stage of a case has steps of its own, and compile-stage.ts checks them.
      if (isHeading(token) && !(token.depth === 3 && current.heading === stageHeading)) {
        problems.onLine(
          line,
          current.heading || "text",
          "a heading that is not ##",
          "use ## for the sections and plain words within them",
        );
      }
      current.tokens.push(token);
      current.source += token.raw;
    }
    line = next;
  }
  sections.push(current);
  return sections;
}

/** A comment that stands by itself; within a paragraph it is raw HTML, and a fault. */
export function commentOf(token: Token): string | undefined {
  return token.type === "html" ? /^<!--((?:(?!-->)[\s\S])*)-->\s*$/.exec(token.raw)?.[1]?.trim() : undefined;
}

/** What is said to the trainer: a comment, or a paragraph that begins with `Note:`, as those write it who know reveal.js. */
export function noteOf(token: Token): string | undefined {
  if (token.type !== "paragraph") return commentOf(token);
  return /^Notes?:\s+(\S[\s\S]*)$/.exec(token.raw.trim())?.[1];
}

function isHeading(token: Token): token is Extract<MarkedToken, { type: "heading" }> {
  return token.type === "heading";
}

export type FoundLink = {
  readonly target: LinkTarget;
  readonly href: string;
  readonly text: string;
  readonly line: number;
};

/** Links in reading order with their lines; what a text must not hold is reported on the way. */
export function collectLinks(section: RawSection, problems: DocumentProblems): FoundLink[] {
  const links: FoundLink[] = [];
  walkTokens(section.tokens, section.sourceLine, (token, line) => {
    const unwanted = unwantedToken(token);
    if (unwanted !== undefined) problems.onLine(line, section.heading || "text", ...unwanted);
    if (token.type === "link") {
      links.push({ target: readLink(token.href), href: token.href, text: inlineText(token.tokens), line });
    }
  });
  return links;
}

/** The fault and its remedy, for what has no place in a text of the library. */
function unwantedToken(token: MarkedToken): readonly [fault: string, remedy: string] | undefined {
  switch (token.type) {
    case "html":
      return [`raw HTML (${token.raw.trim().slice(0, 40)})`, "remove it"];
    case "image":
      return ["an image", "say in words what it shows"];
    case "code":
    case "table":
      return [`a ${token.type}`, "use paragraphs, lists and quotations"];
    case "text":
      if (token.tokens !== undefined || !/&(#\w+|[a-zA-Z]{2,8});/.test(token.raw)) return undefined;
      return ["a character reference such as &nbsp;", "write the character itself"];
    default:
      return undefined;
  }
}
