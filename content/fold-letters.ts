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
 * Lower-case letters without their accents.
 *
 * Accents fall (`café` is `cafe`, `ё` is `е`, `ї` is `і`, `ґ` is `г`), because half of the people who type them
 * leave them out. One stays: `й` is a letter of its own in all three Cyrillic languages, not an accented `и`,
 * so its breve is kept (`мій` is not `міи`).
 */
export function foldLetters(lower: string): string {
  return lower
    .normalize("NFKD")
    .replace(/(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f]/gu, "")
    .normalize("NFC")
    .replace(letterWithoutParts, (letter) => plainLetters[letter] ?? letter);
}
