import { foldLetters } from "#content";
import type { OwnReply } from "#contract";

function fold(text: string): string {
  return foldLetters(text.toLowerCase());
}

const folded = new WeakMap<OwnReply, string>();

function foldedWords(reply: OwnReply): string {
  const words = folded.get(reply) ?? fold(`${reply.title}\n${reply.words}`);
  folded.set(reply, words);
  return words;
}

/**
 * The replies that hold every typed word, as a part of one of theirs, in title or text.
 *
 * They are not in the search index, which is made with the library: so neither spelling nor synonyms are looked at here.
 */
export function findOwn(replies: readonly OwnReply[], typed: string): readonly OwnReply[] {
  const words = fold(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
  return replies.filter((reply) => words.every((word) => foldedWords(reply).includes(word)));
}
