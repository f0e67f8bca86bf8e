/** Turns wordings into trees that can be matched in time proportional to the text, and refuses those that could not. */
import type { Leaf, Lexicon, WordForm } from "./lexicon.ts";
import { parseWording, WordingError, type Written, type WrittenSequence } from "./parse-wording.ts";

export type Node =
  /** One word out of a list. */
  | { readonly kind: "words"; readonly leaf: Leaf; readonly size: number }
  | { readonly kind: "any-word" | "start" | "end" }
  | { readonly kind: "gap"; readonly most: number; readonly crossesCommas: boolean }
  | {
      readonly kind: "choice";
      readonly options: readonly Sequence[];
      readonly optional: boolean;
      /** Words of all options, with their groups written out. */
      readonly size: number;
    };
export type Sequence = readonly Node[];

const mostGaps = 4;
const deepest = 6;
/** Words of a wording with all its groups written out. */
const mostWords = 4000;

/** Parses wordings of one language; each group that they name is parsed once. */
export class Notation {
  private readonly parsed = new Map<string, Sequence>();

  constructor(
    private readonly groups: Readonly<Record<string, readonly string[]>>,
    private readonly lexicon: Lexicon,
  ) {}

  /** Throws a `WordingError`. */
  parse(wording: string): Sequence {
    const sequence = this.lowered(parseWording(wording), false, []);
    if (startsOpen(sequence)) throw new WordingError("it begins with a gap", "begin with a word");
    if (endsOpen(sequence)) throw new WordingError("it ends with a gap", "end with a word");
    if (isEmpty(sequence)) throw new WordingError("it needs no word at all", "leave one word outside [ ]");
    if (countGaps(sequence) > mostGaps)
      throw new WordingError(`more than ${mostGaps} gaps`, "write two wordings, or use with:");
    if (size(sequence) > mostWords)
      throw new WordingError(`more than ${mostWords} words with its groups`, "use smaller groups");
    return sequence;
  }

  private lowered(options: readonly WrittenSequence[], optional: boolean, within: readonly string[]): Sequence {
    const [only] = options;
    if (options.length === 1 && only !== undefined && !optional) return only.flatMap((one) => this.node(one, within));
    const forms: WordForm[] = [];
    const longer: Sequence[] = [];
    let takesNumbers = false;
    for (const option of options) {
      const [first] = option;
      if (option.length === 1 && first?.kind === "form") forms.push(first.form);
      else if (option.length === 1 && first?.kind === "number") takesNumbers = true;
      else longer.push(option.flatMap((one) => this.node(one, within)));
    }
    if (forms.length > 0 || takesNumbers) longer.unshift([this.words(forms, takesNumbers)]);
    const [words] = longer;
    if (longer.length === 1 && words !== undefined && !optional) return words;
    return [{ kind: "choice", options: longer, optional, size: longer.reduce((sum, one) => sum + size(one), 0) }];
  }

  private node(written: Written, within: readonly string[]): Sequence {
    switch (written.kind) {
      case "form":
        return [this.words([written.form], false)];
      case "number":
        return [this.words([], true)];
      case "group":
        return this.group(written.name, within);
      case "choice":
        return this.lowered(written.options, written.optional, within);
      case "gap":
        return [written];
      default:
        return [{ kind: written.kind }];
    }
  }

  private words(forms: readonly WordForm[], takesNumbers: boolean): Node {
    return { kind: "words", leaf: this.lexicon.leaf(forms, takesNumbers), size: forms.length };
  }

  private group(name: string, within: readonly string[]): Sequence {
    const known = this.parsed.get(name);
    if (known !== undefined) return known;
    const wordings = Object.hasOwn(this.groups, name) ? this.groups[name] : undefined;
    if (wordings === undefined) throw new WordingError(`no group is called <${name}>`, "add it under groups:");
    if (within.includes(name) || within.length >= deepest)
      throw new WordingError(`<${name}> leads back to itself or too deep`, "write its words out");
    const sequence = this.lowered(wordings.flatMap(parseWording), false, [...within, name]);
    this.parsed.set(name, sequence);
    return sequence;
  }
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
  return sequence.reduce((sum, node) => sum + (node.kind === "choice" || node.kind === "words" ? node.size : 1), 0);
}
