import { Lexer, type MarkedToken, Parser, type Token } from "marked";
import { blocksToHtml, walkTokens } from "../../../content/markdown.ts";
import { byHouseRules } from "./house-rules.ts";
import { readHtml, shapeOf } from "./html-shape.ts";

export type Example = { readonly number: number; readonly markdown: string; readonly html: string };

/** Example numbers by how our HTML relates to the specification's. */
export type Conformance = {
  readonly examples: number;
  /** The same, apart from the addresses, images and attributes that our rules drop. */
  readonly same: readonly number[];
  /** Read rightly; its raw HTML is shown as text, by our rules. */
  readonly escaped: readonly number[];
  readonly different: readonly number[];
};

export type ReadTokens = (markdown: string) => readonly Token[];

export const ourReading: ReadTokens = (markdown) => new Lexer({ gfm: true }).lex(markdown);

export function conformance(examples: readonly Example[], read = ourReading): Conformance {
  const found = { same: [] as number[], escaped: [] as number[], different: [] as number[] };
  for (const { number, markdown, html } of examples) {
    const tokens = read(markdown);
    const wanted = readHtml(html);
    if (shapeOf(readHtml(blocksToHtml(tokens))) === shapeOf(byHouseRules(wanted))) found.same.push(number);
    else if (holdsHtml(tokens) && shapeOf(readHtml(Parser.parse([...tokens]))) === shapeOf(wanted))
      found.escaped.push(number);
    else found.different.push(number);
  }
  return { examples: examples.length, ...found };
}

function holdsHtml(tokens: readonly Token[]): boolean {
  let holds = false;
  walkTokens(tokens, 1, (token: MarkedToken) => {
    if (token.type === "html") holds = true;
  });
  return holds;
}
