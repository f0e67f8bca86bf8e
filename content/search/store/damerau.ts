/**
 * Edit distance that counts the swap of two neighbouring letters as one slip (optimal string alignment), given up as
 * soon as it must exceed `limit`.
 *
 * With `prefix`, the distance to the closest beginning of `word`, for somebody still typing.
 */
export function distance(typed: string, word: string, limit: number, prefix = false): number {
  const a = typed;
  const b = prefix ? word.slice(0, a.length + limit) : word;
  if (!prefix && Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return prefix ? Math.min(...last) : (last[b.length] ?? limit + 1);
}

/** Slips forgiven in a word: none in short ones and in numbers, one from four letters, two from eight. */
export function allowedSlips(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}
