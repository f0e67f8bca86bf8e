import { stemmer as stemRussian } from "@orama/stemmers/russian";
import lunr from "lunr";
import type { Language } from "../../vocabulary.ts";
import { americanSpelling } from "./spelling.ts";
import { stemBulgarian } from "./stem-bulgarian.ts";
import { stemUkrainian } from "./stem-ukrainian.ts";

/** Porter's stemmer, as Lunr carries it, on American spelling. */
function stemEnglish(word: string): string {
  return lunr.stemmer(new lunr.Token(americanSpelling(word), {})).toString();
}

/**
 * Snowball's Russian stemmer keeps the fleeting vowel of the genitive plural (`ошибок` beside `ошибк-а`); it is
 * levelled here, on both sides of every comparison.
 */
function stemRussianNoun(word: string): string {
  return stemRussian(word).replace(/(?<=.{2}[^аеиоуыэюя])[ое]к$/, "к");
}

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  en: stemEnglish,
  ru: stemRussianNoun,
  uk: stemUkrainian,
  bg: stemBulgarian,
};

const latin = /^[a-z]/;
const cyrillic = /^[\u0400-\u04ff]/;
const cyrillicLanguages = ["ru", "uk", "bg"] as const;
const remembered = new Map<string, string>();
const mostRemembered = 200_000;

/** Which languages a folded word may be read in: its script decides first, then what the text says of itself. */
export function readings(form: string, declared?: Language): readonly Language[] {
  if (latin.test(form)) return ["en"];
  if (!cyrillic.test(form)) return [];
  return declared === undefined || declared === "en" ? cyrillicLanguages : [declared];
}

/**
 * The stems of a folded word as terms of the index. The language stands before the stem, with a colon that no word
 * contains: so a stem never collides with a form, nor a Russian stem with a Bulgarian one.
 */
export function stemTerms(form: string, declared?: Language): string[] {
  return readings(form, declared).map((language) => stemTerm(form, language));
}

function stemTerm(form: string, language: Language): string {
  const key = `${language}:${form}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const term = `${language}:${stemmers[language](form)}`;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, term);
  return term;
}

export function isStemTerm(term: string): boolean {
  return term.includes(":");
}
