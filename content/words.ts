/** Words of a text: runs between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Shortened words whose full stop ends no sentence, in the languages of the library; compared in lower case. */
const abbreviations = new Set(
  (
    "mr mrs ms dr prof st no nos vs etc e.g i.e approx inc ltd co corp jr sr u.s u.k a.m p.m " +
    "г гг т.е т.д т.п т.к др пр ул им руб тыс млн коп стр см напр р рр грн тис ін вул с гр лв бр ок хил"
  ).split(" "),
);

/** Whether the full stop at the end of `text` only shortens a word; the "t" of "didn't" is no word. */
export function endsInAbbreviation(text: string): boolean {
  const word = /(?<![\p{L}.]|\p{L}['’ʼ‘`´])([\p{L}.]+)\.$/u.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  return abbreviations.has(word) || /^\p{L}(?:\.\p{L})*$/u.test(word);
}

/**
 * Sentences of a summary: what ends in `.`, `?`, `!` or `…` before a space and a capital letter, a
 * digit or an opening quotation mark, or at the end.
 */
export function countSentences(text: string): number {
  const ends = [
    ...text
      .trim()
      .matchAll(
        /(?<![.!?\u2026])[.!?\u2026]+["'\u2019\u201d\u201c\u00bb)\]]*(?=\s+["'\u2018\u201c\u201e\u00ab(]?[\p{Lu}\p{N}]|$)/gu,
      ),
  ];
  const inner = ends.filter((end) => {
    const atEnd = end.index + end[0].length >= text.trim().length;
    return atEnd || end[0] !== "." || !endsInAbbreviation(text.trim().slice(0, end.index + 1));
  });
  const unfinished = /[.!?\u2026]["'\u2019\u201d\u201c\u00bb)\]]*$/u.test(text.trim()) ? 0 : 1;
  return inner.length + unfinished;
}
