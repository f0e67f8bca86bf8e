const months = "January|February|March|April|May|June|July|August|September|October|November|December";

/** Spaces after which no line of a slide begins. */
const bound: readonly RegExp[] = [
  // An article, which looks lost at the end of a line.
  /(?<=\b(?:a|an)) (?=\p{L})/giu,
  new RegExp(`(?<=\\d) (?=(?:[mb]illion|${months})\\b)`, "g"),
  // A clause that ends in so short a word: “The customer lost it; the company sent another”.
  / (?=\p{L}{1,2}[,;.])/gu,
];

/**
 * What a room reads as one word, kept in one line: in large letters a browser soon breaks “e-mail” at its hyphen, and a
 * sum before its “million”.
 *
 * @param words text, or HTML whose tags have no attributes
 */
export function keptTogether(words: string): string {
  const whole = words.replace(/(?<=\be)-(?=mail)/gi, "\u2011");
  return bound.reduce((kept, space) => kept.replace(space, "\u00a0"), whole);
}
