/** Shares the parts of a section out over slides. */
import type { Density, Part } from "./deck.ts";

/** A part that is never split, with the room it takes. */
export type Unit = { readonly parts: readonly Part[]; readonly weight: number; readonly components: readonly string[] };

/**
 * Room on a slide, in characters of ordinary text.
 *
 * Measured at 1024 by 768 with text of 150 %, where the fullest slide still has a line to spare.
 * What is `lonely` looks forgotten on a slide of its own.
 */
export const room = { lonely: 100, airy: 160, even: 300, dense: 460 } as const;

export function densityOf(weight: number): Density {
  if (weight <= room.airy) return "airy";
  return weight <= room.even ? "even" : "dense";
}

/** What a part weighs: large letters and space around it cost room too. */
export function weigh(part: Part, length: number): number {
  switch (part.kind) {
    case "text":
      return length + 24;
    case "quotation":
      return length * 1.4 + 85;
    case "list":
      return length + 32 * part.items.length;
    case "figure":
      return length + 90;
    case "fact":
      return 60;
  }
}

/**
 * Groups units into as few slides as fit, as evenly as can be: no slide is left with a single short sentence.
 *
 * A unit that is too large for any slide gets one for itself.
 */
export function share(units: readonly Unit[], most: number = room.even): Unit[][] {
  const slides = Math.max(1, fewest(units, most));
  let low = Math.max(0, ...units.map((unit) => unit.weight));
  let high = units.reduce((sum, unit) => sum + unit.weight, 0);
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fewest(units, middle) <= slides) high = middle;
    else low = middle;
  }
  return fill(units, high);
}

function fewest(units: readonly Unit[], most: number): number {
  return fill(units, most).length;
}

function fill(units: readonly Unit[], most: number): Unit[][] {
  const groups: Unit[][] = [];
  let weight = Number.POSITIVE_INFINITY;
  for (const unit of units) {
    if (weight + unit.weight > most) {
      groups.push([]);
      weight = 0;
    }
    groups.at(-1)?.push(unit);
    weight += unit.weight;
  }
  return groups;
}

export function weightOf(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.weight, 0);
}
