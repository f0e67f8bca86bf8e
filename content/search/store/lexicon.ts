import { isStemTerm } from "../analysis/stem.ts";
import { allowedSlips, distance } from "./damerau.ts";
import { firstAtLeast } from "./sorted.ts";

/** A word of the index that a typed word may have meant. */
export type Guess = { readonly form: string; readonly slips: number };

/**
 * The words of the index beside Lunr, sorted, to find beginnings and slips in.
 *
 * Lunr could do both with wildcards, at a price that grows with everything that matches; here both are bounded.
 */
export type Lexicon = {
  has(form: string): boolean;
  /** Forms that begin so, the most frequent first, at most `most`. */
  beginningWith(prefix: string, most: number): readonly string[];
  /** Forms that share all but their last letters with the word: other forms of it that no stemmer brings together. */
  kin(word: string): readonly string[];
  /** The closest forms within the slips allowed for the word's length, best first; none for numbers and short words. */
  near(word: string, stillTyping: boolean): readonly Guess[];
};

const mostGuesses = 4;
const shortestKin = 5;
const mostKin = 16;
const mostRemembered = 500;

export function lexiconOf(terms: Iterable<string>, frequency: (form: string) => number): Lexicon {
  const forms = [...new Set(terms)].filter((term) => !isStemTerm(term) && !term.includes("/")).sort();
  const known = new Set(forms);
  let letters: Uint32Array | undefined;
  const remembered = new Map<string, readonly Guess[]>();
  const often = new Map<string, number>();
  const oftenness = (form: string) => {
    const value = often.get(form) ?? frequency(form);
    often.set(form, value);
    return value;
  };

  function search(word: string, prefix: boolean): Guess[] {
    const most = allowedSlips(word);
    const own = lettersOf(word);
    letters ??= Uint32Array.from(forms, lettersOf);
    const sets = letters;
    // The first letter is seldom the wrong one; where little else is left to go by, it must be right.
    const strict = prefix || most > 1 || word.length < 6;
    const plausible = (form: string, i: number, slips: number) => {
      // One slip changes at most two letters of the set; a word only begun may hold any others.
      const differing = prefix ? own & ~(sets[i] ?? 0) : own ^ (sets[i] ?? 0);
      if (bits(differing) > 2 * slips || form.length < Math.max(3, word.length - slips)) return false;
      return !strict || form[0] === word[0];
    };
    const guesses: Guess[] = [];
    let best = most;
    forms.forEach((form, i) => {
      const slips = plausible(form, i, best) ? distance(word, form, best, prefix) : 0;
      if (slips === 0 || slips > best) return;
      best = slips;
      guesses.push({ form, slips });
    });
    return likeliest(
      word,
      guesses.filter(({ slips }) => slips === best),
    );
  }

  function likeliest(word: string, guesses: readonly Guess[]): Guess[] {
    const rank = (form: string) => likeness(word, form) + Math.min(1, oftenness(form) / 50);
    return guesses
      .map((guess) => ({ guess, rank: rank(guess.form) }))
      .sort((a, b) => b.rank - a.rank || (a.guess.form < b.guess.form ? -1 : 1))
      .slice(0, mostGuesses)
      .map(({ guess }) => guess);
  }

  return {
    has: (form) => known.has(form),
    beginningWith(prefix, most) {
      const from = firstAtLeast(forms, prefix);
      let to = from;
      while (to < forms.length && forms[to]?.startsWith(prefix)) to++;
      const found = forms.slice(from, to);
      return found.length <= most
        ? found
        : found.sort((a, b) => oftenness(b) - oftenness(a) || (a < b ? -1 : 1)).slice(0, most);
    },
    kin(word) {
      const shared = Math.max(shortestKin, word.length - 3);
      if (word.length < shared) return [];
      return this.beginningWith(word.slice(0, shared), mostKin).filter((form) => form.length <= word.length + 3);
    },
    near(word, stillTyping) {
      if (allowedSlips(word) === 0) return [];
      const key = stillTyping ? `${word}*` : word;
      const before = remembered.get(key);
      if (before !== undefined) return before;
      const whole = search(word, false);
      const guesses = whole.length > 0 || !stillTyping || word.length < 5 ? whole : search(word, true);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(key, guesses);
      return guesses;
    },
  };
}

/** People rarely miss the first letter; they leave a letter out, or swap two, more often than they type a wrong one. */
function likeness(typed: string, form: string): number {
  return (
    (isLeftOut(typed, form) || isShuffled(typed, form) ? 1 : 0) +
    (typed[0] === form[0] ? 2 : 0) +
    (typed.length === form.length ? 0.5 : 0) +
    (typed.at(-1) === form.at(-1) ? 0.5 : 0)
  );
}

/** Whether the form is the typed word with letters put back in. */
function isLeftOut(typed: string, form: string): boolean {
  let at = 0;
  for (const letter of form) if (letter === typed[at]) at++;
  return typed.length < form.length && at === typed.length;
}

function isShuffled(typed: string, form: string): boolean {
  return typed.length === form.length && [...typed].sort().join("") === [...form].sort().join("");
}

/** The set of letters of a word as bits, to rule out most words without comparing them. */
function lettersOf(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set >>> 0;
}

function bits(value: number): number {
  let rest = value >>> 0;
  let count = 0;
  for (; rest !== 0; count++) rest &= rest - 1;
  return count;
}
