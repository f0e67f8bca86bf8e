/** Ends a goal's command: one line of JSON with its figures, and an exit code that tells whether it was met. */
export function report(goal: string, met: boolean, figures: Readonly<Record<string, unknown>>): void {
  console.log(JSON.stringify({ goal, met, ...figures }));
  if (!met) process.exitCode = 1;
}

/** The sum of one figure over several rows. */
export function sum<Key extends string>(rows: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return rows.reduce((total, row) => total + row[key], 0);
}
