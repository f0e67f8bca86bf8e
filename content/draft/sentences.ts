import { endsInAbbreviation } from "../words.ts";

export type Range = { readonly start: number; readonly end: number };

const ending = /(?<![.!?…])[.!?…]+["'’”“»)\]]*(?=\s|$)|\n(?=[^\S\n]{0,40}(?:\n|[-*•–>]\s|\d{1,3}[.)]\s|\p{Lu}|$))/gu;
const ignoreComment = /<!--\s*amends\s+ignore\s+([a-z0-9][a-z0-9-]*(?:[\s,]+[a-z0-9][a-z0-9-]*)*)\s*-->/gi;

/**
 * Sentences of a reply, without the space around them. A line break ends one when a capital letter, a point of a list
 * or an empty line follows; mails are often broken at 72 letters.
 */
export function sentencesOf(text: string): Range[] {
  const sentences: Range[] = [];
  let from = 0;
  for (const found of text.matchAll(ending)) {
    const end = found.index + found[0].length;
    const isShortened = found[0] === "." && endsInAbbreviation(text.slice(Math.max(from, end - 24), end));
    if (isShortened && !/^\s*(?:\n|$)/.test(text.slice(end, end + 8))) continue;
    push(sentences, text, from, end);
    from = end;
  }
  push(sentences, text, from, text.length);
  return sentences;
}

function push(sentences: Range[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start < end) sentences.push({ start, end });
}

/** Rules that the text itself silences: `<!-- amends ignore rule-id -->`, anywhere, for the whole reply. */
export function ignoredRules(text: string): ReadonlySet<string> {
  const ids = [...text.matchAll(ignoreComment)].flatMap(([, list = ""]) => list.toLowerCase().split(/[\s,]+/));
  return new Set(ids);
}

/**
 * The text with spaces where nothing is ours to judge, every letter in its old place: ignore comments, and lines
 * that quote the customer's mail with `>`.
 */
export function ownWords(text: string): string {
  const blank = (words: string) => words.replace(/[^\n]/g, " ");
  return text.replace(ignoreComment, blank).replace(/^[ \t]*>.*$/gm, blank);
}

const quotation = /«[^«»\n]{1,600}»|“[^“”\n]{1,600}”|„[^„“”\n]{1,600}[“”]|"[^"\n]{1,600}"/gu;

/** Words of somebody else: quotations of three words or more; a shorter one is a name or a button. */
export function quotations(text: string): Range[] {
  return [...text.matchAll(quotation)]
    .filter(([words]) => words.trim().split(/\s+/).length > 2)
    .map((found) => ({ start: found.index, end: found.index + found[0].length }));
}
