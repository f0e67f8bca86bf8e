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

/** Shortest word, ending, and what takes its place; the first that fits is used. */
const plurals: readonly (readonly [number, RegExp, string])[] = [
  [7, /(?:овци|ове)$/, ""],
  [7, /еве$/, "й"],
  [6, /ища$/, ""],
  [6, /та$/, ""],
  [6, /ци$/, "к"],
  [6, /зи$/, "г"],
  [6, /е(.)и$/, "я$1"],
  [5, /си$/, "х"],
  [5, /и$/, ""],
];

function withoutPlural(word: string): string {
  const rule = plurals.find(([shortest, ending]) => word.length >= shortest && ending.test(word));
  return rule === undefined ? word : word.replace(rule[1], rule[2]);
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
