/**
 * Journeys that go through what the doors do differently; `npm test` runs these in the double too, and all others there
 * only by command. See docs/decisions/0016.
 */
export const doorSpecs = [
  "deck-export",
  "desktop",
  "kept",
  "opening",
  "present",
  "privacy",
  "quick",
  "quick-desktop",
  "shell",
].map((name) => `**/${name}.spec.ts`);
