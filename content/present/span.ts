/** Minutes and seconds of so many milliseconds: `4:05`, and `−0:12` when time is over. */
export function formatSpan(milliseconds: number): string {
  const seconds = Math.abs(Math.round(milliseconds / 1000));
  const told = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return milliseconds < -500 ? `\u2212${told}` : told;
}
