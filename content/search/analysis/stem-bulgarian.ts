/**
 * Light stemmer for Bulgarian, after the rules published by Jacques Savoy: "Searching Strategies for the Bulgarian
 * Language", Information Retrieval 10 (2007), pages 509-529. It removes the definite article, then the plural, then
 * what gender and the fleeting vowel leave behind. Written from those rules, because the package that
 * carries them assigns to characters of a string, which throws in an ES module.
 */
export function stemBulgarian(word: string): string {
  if (word.length < 4) return word;
  if (word.length > 5 && word.endsWith("ища")) return word.slice(0, -3);
  return withoutFleetingVowel(withoutGender(withoutPlural(withoutArticle(word))));
}

function withoutArticle(word: string): string {
  if (word.length > 6 && word.endsWith("ият")) return word.slice(0, -3);
  if (word.length > 5 && /(?:ът|то|те|та|ия)$/.test(word)) return word.slice(0, -2);
  if (word.length > 4 && word.endsWith("ят")) return word.slice(0, -2);
  return word;
}

function withoutPlural(word: string): string {
  if (word.length > 6) {
    if (/(?:овци|ове)$/.test(word)) return word.slice(0, -3);
    if (word.endsWith("еве")) return `${word.slice(0, -3)}й`;
  }
  if (word.length > 5) {
    if (word.endsWith("ища")) return word.slice(0, -3);
    if (word.endsWith("та")) return word.slice(0, -2);
    if (word.endsWith("ци")) return `${word.slice(0, -2)}к`;
    if (word.endsWith("зи")) return `${word.slice(0, -2)}г`;
    if (/е.и$/.test(word)) return `${word.slice(0, -3)}я${word.slice(-2, -1)}`;
  }
  if (word.length > 4) {
    if (word.endsWith("си")) return `${word.slice(0, -2)}х`;
    if (word.endsWith("и")) return word.slice(0, -1);
  }
  return word;
}

function withoutGender(word: string): string {
  if (word.length <= 3) return word;
  const hard = word.endsWith("я") ? word.slice(0, -1) : word;
  return hard.length > 3 ? hard.replace(/[аое]$/, "") : hard;
}

function withoutFleetingVowel(word: string): string {
  if (word.length > 4 && word.endsWith("ен")) return `${word.slice(0, -2)}н`;
  if (word.length > 5 && word.at(-2) === "ъ") return word.slice(0, -2) + word.slice(-1);
  return word;
}
