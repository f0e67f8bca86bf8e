/**
 * Every word that any wording of a language asks for, turned round: from a word of the text to the places in the rules
 * that take it. So the cost of a word does not grow with the number of rules that do not ask for it.
 */
export type WordForm = { readonly kind: "word" | "beginning" | "ending"; readonly word: string };

/** A leaf is one place in a wording at which one word, or any of a list of words, is asked for. */
export type Leaf = number;

/** Answers kept; a text of nothing but different words must not fill the memory. */
const mostWordsKept = 20_000;
const none: readonly Leaf[] = [];

export class Lexicon {
  private readonly words = new Map<string, Leaf[]>();
  private readonly beginnings = new Map<string, Leaf[]>();
  private readonly endings = new Map<string, Leaf[]>();
  private readonly numbers: Leaf[] = [];
  private readonly known = new Map<string, Leaf>();
  private readonly kept = new Map<string, readonly Leaf[]>();
  private longest = 0;
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The leaf that takes any of these words; the same list has the same leaf. */
  leaf(forms: readonly WordForm[], takesNumbers = false): Leaf {
    const key = JSON.stringify([forms.map(({ kind, word }) => kind + word).sort(), takesNumbers]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const leaf = this.count++;
    this.known.set(key, leaf);
    if (takesNumbers) this.numbers.push(leaf);
    for (const { kind, word } of forms) {
      const map = kind === "word" ? this.words : kind === "beginning" ? this.beginnings : this.endings;
      const list = map.get(word);
      if (list === undefined) map.set(word, [leaf]);
      else if (list.at(-1) !== leaf) list.push(leaf);
      if (kind !== "word") this.longest = Math.max(this.longest, word.length);
    }
    this.kept.clear();
    return leaf;
  }

  /** The leaves that take a word, some perhaps twice. */
  leavesOf(word: string): readonly Leaf[] {
    const kept = this.kept.get(word);
    if (kept !== undefined) return kept;
    const leaves = [...(this.words.get(word) ?? none)];
    for (let length = 1; length <= Math.min(this.longest, word.length); length++) {
      leaves.push(...(this.beginnings.get(word.slice(0, length)) ?? none));
      leaves.push(...(this.endings.get(word.slice(-length)) ?? none));
    }
    if (/\d/.test(word)) leaves.push(...this.numbers);
    if (this.kept.size >= mostWordsKept) this.kept.clear();
    this.kept.set(word, leaves);
    return leaves;
  }
}
