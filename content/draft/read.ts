/** Splits a reply into sentences and applies the rules to each. */
import type { DraftRule } from "../draft-rule.ts";
import type { Language } from "../names.ts";
import { findRules } from "./find.ts";
import { sentenceLanguage } from "./language.ts";
import type { DraftChecker } from "./prepare.ts";
import { ownWords, quotations, type Range, sentencesOf } from "./sentences.ts";
import { type Token, tokenise } from "./tokens.ts";

/** A rule and the letters that it found; `isFirm` when it counts whatever else the reply carries. */
export type PlacedRule = { readonly rule: DraftRule; readonly place: Range; readonly isFirm: boolean };

export type ReadSentence = Range & {
  readonly lang: Language;
  readonly isDated: boolean;
  readonly found: readonly PlacedRule[];
};

/** Longer runs of words without an end are not sentences but pasted matter; they are cut so that none costs too much. */
const longestSentence = 200;

/** `given` tells whether somebody chose the language, or it was only told from the text. */
export function readSentences(checker: DraftChecker, text: string, lang: Language, given: boolean): ReadSentence[] {
  const own = ownWords(text);
  const quoted = quotations(own);
  return sentencesOf(own).map((range) => {
    const words = own.slice(range.start, range.end);
    const language = sentenceLanguage(words, lang, given);
    const isQuestion = /\?["'’”»)\]]*$/.test(words);
    const parts = cut(tokenise(words)).map((tokens) => {
      const { rules, isDated } = findRules(checker.language(language), tokens, isQuestion);
      const found = rules.map(({ rule, isFirm, words: { from, to } }) => ({
        rule,
        isFirm,
        place: { start: range.start + (tokens[from]?.start ?? 0), end: range.start + (tokens[to - 1]?.end ?? 0) },
      }));
      return { isDated, found: found.filter(({ place }) => !isWithin(place, quoted)) };
    });
    return {
      ...range,
      lang: language,
      isDated: parts.some(({ isDated }) => isDated),
      found: parts.flatMap(({ found }) => found),
    };
  });
}

/** Ids of all rules that apply anywhere in a text. */
export function rulesIn(checker: DraftChecker, text: string, lang: Language): ReadonlySet<string> {
  return new Set(readSentences(checker, text, lang, true).flatMap(({ found }) => found.map(({ rule }) => rule.id)));
}

function cut(tokens: readonly Token[]): (readonly Token[])[] {
  const parts: (readonly Token[])[] = [];
  for (let from = 0; from < tokens.length; from += longestSentence) {
    parts.push(tokens.slice(from, from + longestSentence));
  }
  return parts;
}

/** Words that begin or end in the middle of a quotation are the customer's at least in part. */
function isWithin(place: Range, quoted: readonly Range[]): boolean {
  return quoted.some(
    ({ start, end }) => (place.start >= start && place.start < end) || (place.end > start && place.end <= end),
  );
}
