/**
 * The notation of rules: words with marks for forms, alternatives and gaps, parsed to a tree that can be matched in
 * time proportional to the text. docs/draft-rules.md is its manual.
 */
import { foldLetters } from "../fold-letters.ts";
import { foldedWords } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

export type Node =
  | { readonly kind: "word"; readonly word: string }
  /** `извин*` */
  | { readonly kind: "beginning"; readonly word: string }
  /** `*хме` */
  | { readonly kind: "ending"; readonly word: string }
  | { readonly kind: "number" }
  | { readonly kind: "any-word" }
  | { readonly kind: "gap"; readonly most: number; readonly crossesCommas: boolean }
  | Choice
  | { readonly kind: "start" }
  | { readonly kind: "end" };
export type Sequence = readonly Node[];

/** `words` are its options of one word, which most are; `options` are the others. */
export type Choice = {
  readonly kind: "choice";
  readonly words: WordSet;
  readonly options: readonly Sequence[];
  readonly optional: boolean;
  /** Of all options with their groups written out. */
  readonly size: number;
};

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
const mostGaps = 4;
const deepest = 6;
/** Words of a wording with all its groups written out. */
const mostNodes = 4000;

const mark = /\s*(,?\.\.\.\d*|[()[\]|^$#_]|<[a-z][a-z0-9-]*>|[\p{L}\p{N}\p{M}'’*]+)/uy;

/** Parses wordings; the groups that they name are parsed once. */
export class Notation {
  private readonly parsed = new Map<string, Sequence[]>();

  constructor(private readonly groups: Readonly<Record<string, readonly string[]>>) {}

  /** Throws a `WordingError`. */
  parse(wording: string): Sequence {
    const sequence = this.read(wording, []);
    if (startsOpen(sequence)) throw new WordingError("it begins with a gap", "begin with a word");
    if (endsOpen(sequence)) throw new WordingError("it ends with a gap", "end with a word");
    if (isEmpty(sequence)) throw new WordingError("it needs no word at all", "leave one word outside [ ]");
    if (countGaps(sequence) > mostGaps)
      throw new WordingError(`more than ${mostGaps} gaps`, "write two wordings, or use with:");
    if (size(sequence) > mostNodes)
      throw new WordingError(`more than ${mostNodes} words with its groups`, "use smaller groups");
    return sequence;
  }

  private read(wording: string, within: readonly string[]): Sequence {
    const marks = marksOf(wording);
    const reader = new Reader(marks, (name) => this.group(name, within));
    return reader.all();
  }

  private group(name: string, within: readonly string[]): readonly Sequence[] {
    const known = this.parsed.get(name);
    if (known !== undefined) return known;
    const wordings = Object.hasOwn(this.groups, name) ? this.groups[name] : undefined;
    if (wordings === undefined) throw new WordingError(`no group is called <${name}>`, "add it under groups:");
    if (within.includes(name) || within.length >= deepest)
      throw new WordingError(`<${name}> leads back to itself or too deep`, "write its words out");
    const options = wordings.map((one) => this.read(one, [...within, name]));
    this.parsed.set(name, options);
    return options;
  }
}

function marksOf(wording: string): string[] {
  const marks: string[] = [];
  let at = 0;
  const rest = wording.trimEnd();
  while (at < rest.length) {
    mark.lastIndex = at;
    const found = mark.exec(rest);
    if (found === null) {
      const character = rest.slice(at).trim().charAt(0);
      throw new WordingError(`"${character}" has no meaning here`, "leave punctuation out; see docs/draft-rules.md");
    }
    marks.push(found[1] ?? "");
    at = mark.lastIndex;
  }
  return marks;
}

class Reader {
  private at = 0;

  constructor(
    private readonly marks: readonly string[],
    private readonly group: (name: string) => readonly Sequence[],
  ) {}

  /** A bar at the outermost level parts whole wordings, as it does in brackets. */
  all(): Sequence {
    const options: Sequence[] = [];
    let current: Node[] = [];
    const close = () => {
      if (current.length === 0) throw new WordingError("an empty choice", "write words on both sides of each bar");
      options.push(current);
      current = [];
    };
    while (this.at < this.marks.length) {
      if (this.marks[this.at] === "|") {
        this.at++;
        close();
      } else {
        current.push(...this.atom());
      }
    }
    close();
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : [choice(options, false)];
  }

  private atom(): Sequence {
    const next = this.marks[this.at++];
    if (next === undefined) throw new WordingError("it ends too early", "close its brackets");
    if (next === "(") return [this.bracketed(")")];
    if (next === "[") return [this.bracketed("]")];
    if (next === ")" || next === "]" || next === "|")
      throw new WordingError(`"${next}" stands alone`, "open its bracket, or remove it");
    if (next === "^") return [{ kind: "start" }];
    if (next === "$") return [{ kind: "end" }];
    if (next === "#") return [{ kind: "number" }];
    if (next === "_") return [{ kind: "any-word" }];
    if (next.startsWith("<")) return [choice(this.group(next.slice(1, -1)), false)];
    if (next.includes("...")) return [gap(next)];
    return wordNodes(next);
  }

  private bracketed(close: ")" | "]"): Node {
    const options: Sequence[] = [];
    let current: Node[] = [];
    for (;;) {
      const next = this.marks[this.at];
      if (next === undefined) throw new WordingError("a bracket is not closed", `add ${close}`);
      if (next === close || next === "|") {
        if (current.length === 0) throw new WordingError("an empty choice", "write words between the bars");
        options.push(current);
        current = [];
        this.at++;
        if (next === close) return choice(options, close === "]");
      } else {
        current.push(...this.atom());
      }
    }
  }
}

function choice(options: readonly Sequence[], optional: boolean): Choice {
  const words = new WordSet();
  const longer: Sequence[] = [];
  for (const option of options) {
    const [only] = option;
    if (option.length === 1 && only?.kind === "number") words.addNumber();
    else if (option.length === 1 && only !== undefined && "word" in only) words.add(only.kind, only.word);
    else longer.push(option);
  }
  return { kind: "choice", words, options: longer, optional, size: options.reduce((sum, one) => sum + size(one), 0) };
}

function gap(written: string): Node {
  const [, comma, digits = ""] = /^(,?)\.\.\.(\d*)$/.exec(written) ?? [];
  const most = digits === "" ? usualGap : Number(digits);
  if (most < 1 || most > widestGap)
    throw new WordingError(`a gap of ${most} words`, `at most ${widestGap} are allowed`);
  return { kind: "gap", most, crossesCommas: comma === "," };
}

function wordNodes(written: string): Sequence {
  const stars = written.split("*").length - 1;
  if (stars === 0) return foldedWords(written).map(({ word }): Node => ({ kind: "word", word }));
  const word = foldLetters(written.replaceAll("*", "").toLowerCase().replace(/['’]/g, ""));
  const atEnd = written.endsWith("*");
  if (stars > 1 || !(atEnd || written.startsWith("*")) || word.length < (atEnd ? 2 : 1))
    throw new WordingError(
      `the star in ${written}`,
      "write letters with one star, before or behind them; two letters or more before it",
    );
  return [{ kind: atEnd ? "beginning" : "ending", word }];
}

function startsOpen(sequence: Sequence): boolean {
  const [first] = sequence;
  if (first?.kind === "choice") return first.options.some(startsOpen);
  return first?.kind === "gap" || first?.kind === "any-word";
}

function endsOpen(sequence: Sequence): boolean {
  const last = sequence.at(-1);
  return last?.kind === "gap" || (last?.kind === "choice" && last.options.some(endsOpen));
}

function isEmpty(sequence: Sequence): boolean {
  return sequence.every((node) => {
    if (node.kind === "start" || node.kind === "end" || node.kind === "gap") return true;
    return node.kind === "choice" && (node.optional || node.options.some(isEmpty));
  });
}

function countGaps(sequence: Sequence): number {
  return sequence.reduce((sum, node) => {
    if (node.kind === "gap") return sum + 1;
    return node.kind === "choice" ? sum + Math.max(0, ...node.options.map(countGaps)) : sum;
  }, 0);
}

function size(sequence: Sequence): number {
  return sequence.reduce((sum, node) => sum + (node.kind === "choice" ? node.size : 1), 0);
}
