/** Reads one wording of a rule as it is written; docs/draft-rules.md is the manual of the notation. */
import { foldLetters } from "../fold-letters.ts";
import type { WordForm } from "./lexicon.ts";
import { foldedWords } from "./tokens.ts";

export type Written =
  | { readonly kind: "form"; readonly form: WordForm }
  | { readonly kind: "number" | "any-word" | "start" | "end" }
  | { readonly kind: "gap"; readonly most: number; readonly crossesCommas: boolean }
  | { readonly kind: "group"; readonly name: string }
  | { readonly kind: "choice"; readonly options: readonly WrittenSequence[]; readonly optional: boolean };
export type WrittenSequence = readonly Written[];

/** What is wrong with a wording, said to its author. */
export class WordingError extends Error {
  override readonly name = "WordingError";
  constructor(
    fault: string,
    readonly remedy: string,
  ) {
    super(fault);
  }
}

const widestGap = 12;
const usualGap = 4;
const mark = /\s*(,?\.\.\.\d*|[()[\]|^$#_]|<[a-z][a-z0-9-]*>|[\p{L}\p{N}\p{M}'’*]+)/uy;
const single: Readonly<Record<string, Written>> = {
  "^": { kind: "start" },
  $: { kind: "end" },
  "#": { kind: "number" },
  _: { kind: "any-word" },
};

/** The alternatives between bars at the outermost level; mostly one. Throws a `WordingError`. */
export function parseWording(wording: string): readonly WrittenSequence[] {
  return new Reader(marksOf(wording)).options(undefined);
}

function marksOf(wording: string): string[] {
  const marks: string[] = [];
  const text = wording.trimEnd();
  for (let at = 0; at < text.length; at = mark.lastIndex) {
    mark.lastIndex = at;
    const found = mark.exec(text);
    if (found === null) {
      const character = text.slice(at).trim().charAt(0);
      throw new WordingError(`"${character}" has no meaning here`, "leave punctuation out; see docs/draft-rules.md");
    }
    marks.push(found[1] ?? "");
  }
  return marks;
}

class Reader {
  private at = 0;

  constructor(private readonly marks: readonly string[]) {}

  /** Up to the closing bracket or, without one, to the end. */
  options(close: ")" | "]" | undefined): readonly WrittenSequence[] {
    const options: WrittenSequence[] = [];
    let current: Written[] = [];
    for (;;) {
      const next = this.marks[this.at++];
      if (next === undefined && close !== undefined) throw new WordingError("a bracket is not closed", `add ${close}`);
      if (next !== undefined && next !== "|" && next !== close) {
        current.push(...this.atom(next));
        continue;
      }
      if (current.length === 0) throw new WordingError("an empty choice", "write words on both sides of each bar");
      options.push(current);
      current = [];
      if (next !== "|") return options;
    }
  }

  private atom(next: string): WrittenSequence {
    if (next === "(") return [{ kind: "choice", options: this.options(")"), optional: false }];
    if (next === "[") return [{ kind: "choice", options: this.options("]"), optional: true }];
    if (next === ")" || next === "]")
      throw new WordingError(`"${next}" stands alone`, "open its bracket, or remove it");
    const known = single[next];
    if (known !== undefined) return [known];
    if (next.startsWith("<")) return [{ kind: "group", name: next.slice(1, -1) }];
    return next.includes("...") ? [gap(next)] : wordsOf(next);
  }
}

function gap(written: string): Written {
  const [, comma, digits = ""] = /^(,?)\.\.\.(\d*)$/.exec(written) ?? [];
  const most = digits === "" ? usualGap : Number(digits);
  if (most < 1 || most > widestGap)
    throw new WordingError(`a gap of ${most} words`, `at most ${widestGap} are allowed`);
  return { kind: "gap", most, crossesCommas: comma === "," };
}

function wordsOf(written: string): WrittenSequence {
  const stars = written.split("*").length - 1;
  if (stars === 0) return foldedWords(written).map(({ word }) => ({ kind: "form", form: { kind: "word", word } }));
  const word = foldLetters(written.replaceAll("*", "").toLowerCase().replace(/['’]/g, ""));
  const kind = written.endsWith("*") ? "beginning" : "ending";
  const isSound = stars === 1 && (kind === "beginning" || written.startsWith("*")) && word !== "";
  if (!isSound || (kind === "beginning" && word.length < 2))
    throw new WordingError(`the star in ${written}`, "write one star, behind two letters or more, or before an ending");
  return [{ kind: "form", form: { kind, word } }];
}
