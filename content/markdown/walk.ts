import type { MarkedToken, Token } from "marked";

/** Calls `visit` for every token in reading order, with the line its source begins on. */
export function walkTokens(
  tokens: readonly Token[],
  firstLine: number,
  visit: (token: MarkedToken, line: number) => void,
): void {
  let line = firstLine;
  for (const token of tokens.map((one) => one as MarkedToken)) {
    visit(token, line);
    if (token.type === "list") walkTokens(token.items, line, visit);
    else if ("tokens" in token && token.tokens !== undefined) walkTokens(token.tokens, line, visit);
    line += token.raw.split("\n").length - 1;
  }
}
