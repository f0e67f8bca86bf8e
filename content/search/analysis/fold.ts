/** Longest form kept of a word; what is longer is cut, so that no pasted text can make a term of its own size. */
export const longestWord = 64;

/** Letters that folding leaves as they are: most words are of these alone. */
const plainWord = /^[a-z0-9а-яіє]+$/;
const apostrophes = /['’‘ʼ`´]/gu;
const possessive = /['’ʼ]s$/iu;
const notPartOfWord = /[^\p{L}\p{N}]/gu;

/** Letters that no Unicode decomposition takes apart, and that people type in their plain shape. */
const plainLetters: Readonly<Record<string, string>> = {
  ґ: "г",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ı: "i",
};
const letterWithoutParts = /[ґßøłđæœı]/gu;

/**
 * The form under which a word is indexed and looked up: lower case, without accents and apostrophes.
 *
 * Accents fall (`café` is `cafe`, `ё` is `е`, `ї` is `і`, `ґ` is `г`), because half of the people who type them
 * leave them out. One stays: `й` is a letter of its own in all three Cyrillic languages, not an accented `и`,
 * so its breve is kept (`мій` is not `міи`). An apostrophe inside a word is folded away (`пам'яті`, `don't`);
 * the English possessive goes with its `s`, so that `LEGO's` is `lego`.
 */
export function foldWord(word: string): string {
  const lower = word.slice(0, longestWord).toLowerCase();
  if (plainWord.test(lower)) return lower;
  return lower
    .replace(possessive, "")
    .replace(apostrophes, "")
    .normalize("NFKD")
    .replace(/(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f]/gu, "")
    .normalize("NFC")
    .replace(letterWithoutParts, (letter) => plainLetters[letter] ?? letter)
    .replace(notPartOfWord, "")
    .slice(0, longestWord);
}
