/** The regular expressions written in the sources, and whether one of them can be kept busy by a hostile text. */
import { readFile } from "node:fs/promises";
import { runInNewContext } from "node:vm";
import { type AttackPattern, check, type Diagnostics } from "recheck";
import { parseSync } from "vite";

export type Expression = { readonly file: string; readonly source: string; readonly flags: string };

/** Found in the syntax tree, so that a division or a string is never taken for one. */
export async function expressionsIn(file: string): Promise<readonly Expression[]> {
  const { program } = parseSync(file, await readFile(file, "utf8"));
  const found: Expression[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (isExpression(node)) found.push({ file, source: node.regex.pattern, flags: node.regex.flags });
    for (const child of Object.values(node)) walk(child);
  };
  walk(program);
  return found;
}

function isExpression(node: object): node is { readonly regex: { readonly pattern: string; readonly flags: string } } {
  return "regex" in node && typeof node.regex === "object" && node.regex !== null && "pattern" in node.regex;
}

/**
 * Expressions whose work grows with the square of a text, and the characters of the longest text that reaches them.
 */
const bounded: readonly { readonly source: string; readonly longest: number; readonly because: string }[] = [
  "^(.+?)\\s*\\|\\s*default:\\s*[\"'](.*)[\"']$",
  "^(.+?),\\s*fallback=(.*)$",
  "^(.+?)\\s*\\|\\s*fallback:\\s*[\"'](.*)[\"']$",
].map((source) => ({ source, longest: 400, because: "content/compose/desk-tags.ts reads tags of 300 characters" }));

export type Verdict =
  | { readonly kind: "safe" }
  | { readonly kind: "suspected"; readonly took: number }
  | { readonly kind: "vulnerable"; readonly told: string }
  | { readonly kind: "undecided"; readonly told: string };

/** Milliseconds that a hostile text of some fifty thousand characters may keep one expression busy. */
const bearable = 300;

/**
 * recheck looks for a text that takes long; what it finds is tried here, because its own count of steps knows nothing
 * of what V8 leaves out. What grows without bound is not tried.
 */
export async function judge({ source, flags }: Omit<Expression, "file">): Promise<Verdict> {
  const first = await check(source, flags, { timeout: 10_000 });
  const found = first.status === "unknown" ? await check(source, flags, { checker: "fuzz", timeout: 60_000 }) : first;
  switch (found.status) {
    case "safe":
      return { kind: "safe" };
    case "unknown":
      return { kind: "undecided", told: found.error.kind };
    case "vulnerable":
      return tried(source, flags, found);
  }
}

function tried(source: string, flags: string, { complexity, attack }: Diagnostics & { status: "vulnerable" }): Verdict {
  if (complexity.type === "exponential") return { kind: "vulnerable", told: complexity.summary };
  const longest = bounded.find((one) => one.source === source)?.longest;
  const took = timeOf(source, flags, longest === undefined ? attack.string : cut(attack, longest));
  return took > bearable
    ? { kind: "vulnerable", told: `${complexity.summary}: ${attack.pattern.slice(0, 80)}` }
    : { kind: "suspected", took };
}

/** The same attack on a text of at most `longest` characters. */
function cut({ pumps, suffix }: AttackPattern, longest: number): string {
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const once = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.floor((longest - fixed) / once);
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join("") + suffix;
}

/** The quickest of three, since this machine may be busy. */
function timeOf(source: string, flags: string, text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    try {
      runInNewContext("expression.exec(text)", { expression: new RegExp(source, flags), text }, { timeout: 3000 });
    } catch {
      return Number.POSITIVE_INFINITY;
    }
    return performance.now() - start;
  });
  return Math.min(...times);
}
