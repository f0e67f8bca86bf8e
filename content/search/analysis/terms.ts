import type { Language } from "../../vocabulary.ts";
import { stemTerms } from "./stem.ts";
import { type Token, tokens } from "./tokenise.ts";

/**
 * The terms under which a text is indexed: every form, the stem of every form, and each compound with a hyphen in one
 * piece as well (`follow-up` is also `followup`). No word is left out, so "why", "how" and "not" can be found.
 */
export function indexTerms(text: string, lang: Language): string[] {
  const terms: string[] = [];
  let before: Token | undefined;
  for (const token of tokens(text)) {
    terms.push(token.form, ...stemTerms(token.form, lang));
    if (before !== undefined && token.start === before.end + 1 && /[-‐‑]/.test(text.charAt(before.end))) {
      terms.push(before.form + token.form);
    }
    before = token;
  }
  return terms;
}
