export function countMinutes(count: number): string {
  return count === 1 ? "1 minute" : `${count} minutes`;
}

export function countCases(count: number): string {
  if (count === 0) return "no case yet";
  return count === 1 ? "1 case" : `${count} cases`;
}
