/** Milliseconds, rounded to a tenth. */
export type Spread = { readonly runs: number; readonly min: number; readonly median: number; readonly max: number };

export function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN) * 10) / 10;
  return { runs: sorted.length, min: at(0), median: at(0.5), max: at(1) };
}
