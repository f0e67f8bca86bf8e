/**
 * Edit distance that counts the swap of two neighbouring letters as one slip (optimal string alignment), given up as
 * soon as it must exceed `limit`.
 *
 * With `prefix`, the distance to the closest beginning of `word`, for somebody still typing.
 */
export function distance(typed: string, word: string, limit: number, prefix = false): number {
  const target = prefix ? word.slice(0, typed.length + limit) : word;
  if (!prefix && Math.abs(typed.length - target.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: target.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = nextRow(typed, target, row, last, beforeLast);
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return prefix ? Math.min(...last) : (last[target.length] ?? limit + 1);
}

/** Costs of turning the first `row` letters typed into each beginning of the target. */
function nextRow(a: string, b: string, row: number, last: readonly number[], beforeLast: readonly number[]): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const change = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
    const cost = Math.min(change, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    const swapped = column > 1 && row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current.push(swapped ? Math.min(cost, (beforeLast[column - 2] ?? 0) + 1) : cost);
  }
  return current;
}

/** Slips forgiven in a word: none in short ones and in numbers, one from four letters, two from eight. */
export function allowedSlips(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The word with each letter in turn left out, or swapped with the next; the first letter stays. */
export function withoutOneLetterOrSwapped(word: string): string[] {
  const made = new Set<string>();
  for (let at = 1; at < word.length; at++) {
    made.add(word.slice(0, at) + word.slice(at + 1));
    made.add(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
  }
  made.delete(word);
  return [...made];
}
