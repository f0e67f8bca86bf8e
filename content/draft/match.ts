/** Finds wordings in the words of a sentence; the cost of a place is bounded by the wording, never by the text. */
import type { Node, Sequence } from "./notation.ts";
import type { Token } from "./tokens.ts";

/** Places after which `sequence` may end when it begins at `from`; the words from `from` to there were found. */
export function endsOf(sequence: Sequence, tokens: readonly Token[], from: number): readonly number[] {
  return follow(sequence, tokens, [from]);
}

function follow(sequence: Sequence, tokens: readonly Token[], from: readonly number[]): readonly number[] {
  let places = from;
  for (const node of sequence) {
    if (places.length === 0) return places;
    places = step(node, tokens, places);
  }
  return places;
}

function step(node: Node, tokens: readonly Token[], places: readonly number[]): readonly number[] {
  switch (node.kind) {
    case "start":
      return places.filter((place) => place === 0 || tokens[place - 1]?.clause !== tokens[place]?.clause);
    case "end":
      return places.filter((place) => place === tokens.length);
    case "gap":
      return distinct(places.flatMap((place) => afterGap(tokens, place, node.most, node.crossesCommas)));
    case "choice": {
      const ends = places.filter((place) => node.words.has(tokens[place]?.word ?? "")).map((place) => place + 1);
      for (const option of node.options) ends.push(...follow(option, tokens, places));
      return distinct(node.optional ? [...places, ...ends] : ends);
    }
    default:
      return places.flatMap((place) => {
        const token = tokens[place];
        return token !== undefined && isWord(node, token.word) ? [place + 1] : [];
      });
  }
}

function afterGap(tokens: readonly Token[], from: number, most: number, crossesCommas: boolean): number[] {
  const places = [from];
  const clause = tokens[from - 1]?.clause;
  for (let place = from; place < Math.min(from + most, tokens.length); place++) {
    if (!crossesCommas && tokens[place]?.clause !== clause) break;
    places.push(place + 1);
  }
  // Words behind a gap must stand in the same clause too, unless the gap may cross.
  return crossesCommas ? places : places.filter((place) => tokens[place]?.clause === clause);
}

function isWord(node: Node, word: string): boolean {
  switch (node.kind) {
    case "word":
      return node.word === word;
    case "beginning":
      return word.startsWith(node.word);
    case "ending":
      return word.endsWith(node.word);
    case "number":
      return /\d/.test(word);
    default:
      return node.kind === "any-word";
  }
}

function distinct(places: readonly number[]): readonly number[] {
  return places.length < 2 ? places : [...new Set(places)];
}

/** Whether a sequence can begin with a word; what it asks of the words behind is left to `endsOf`. */
export function mayBegin(sequence: Sequence, word: string): boolean {
  for (const node of sequence) {
    if (node.kind === "start") continue;
    if (node.kind !== "choice") return isWord(node, word);
    if (node.words.has(word) || node.options.some((option) => mayBegin(option, word))) return true;
    if (!node.optional && !node.options.some(isPassable)) return false;
  }
  return false;
}

/** Whether a sequence can be found without any word. */
function isPassable(sequence: Sequence): boolean {
  return sequence.every((node) => node.kind === "start" || (node.kind === "choice" && node.optional));
}
