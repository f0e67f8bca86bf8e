/** The time of day as a clock on a wall shows it. */
export function formatClock(now: number): string {
  return new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(now);
}
