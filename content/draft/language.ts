import { type Language, languages } from "../names.ts";

/** Letters that only one of the languages has. */
const letters: Readonly<Record<Language, RegExp>> = {
  en: /[a-z]/g,
  ru: /[ыэё]/g,
  uk: /[іїєґ]/g,
  bg: /ъ(?=\p{L})/gu,
};

const commonWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set("the and you your we our is was to of for a it".split(" ")),
  ru: new Set(
    "и не что мы вы вас вам ваш за это как был была было но по мне уже из если или только его свой".split(" "),
  ),
  uk: new Set(
    "і й та не що ми ви вас вам ваш за це як був була було але з у до якщо або тільки його свій вже".split(" "),
  ),
  bg: new Set(
    "и не че ние вие ви ни за това как е беше са но от на да се сме ще ако или само го си вече със във".split(" "),
  ),
};

const alphabets = { latin: /\p{Script=Latin}/gu, cyrillic: /\p{Script=Cyrillic}/gu } as const;

/** No more is needed to tell a language, whatever is pasted. */
const enough = 4000;

/** The language of a text, or `undefined` when nothing in it tells. */
export function tellLanguage(text: string): Language | undefined {
  const lower = text.slice(0, enough).toLowerCase();
  const latin = lower.match(alphabets.latin)?.length ?? 0;
  const cyrillic = lower.match(alphabets.cyrillic)?.length ?? 0;
  if (latin + cyrillic < 2) return undefined;
  if (latin > cyrillic) return "en";
  const words = lower.match(/\p{L}+/gu) ?? [];
  const scored = languages
    .filter((language) => language !== "en")
    .map((language) => {
      const own = lower.match(letters[language])?.length ?? 0;
      return { language, score: own * 2 + words.filter((word) => commonWords[language].has(word)).length };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first !== undefined && first.score > (second?.score ?? 0) ? first.language : undefined;
}

/** The language of one sentence in a reply of a known language: another one only where its letters say so. */
export function sentenceLanguage(sentence: string, reply: Language, given: boolean): Language {
  const told = tellLanguage(sentence);
  if (told === undefined) return reply;
  const sameAlphabet = (told === "en") === (reply === "en");
  return given && sameAlphabet ? reply : told;
}
