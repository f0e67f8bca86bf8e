/**
 * What a room reads as one word, kept in one line: in large letters a browser soon breaks “e-mail” at its hyphen, or a
 * sum before its “million”.
 *
 * @param words text, or HTML whose tags have no attributes
 */
export function keptTogether(words: string): string {
  return words
    .replace(/\be-(?=mail)/gi, (begins) => begins.replace("-", "\u2011"))
    .replace(/(\d) (?=[mb]illion\b)/g, "$1\u00a0");
}
