/** Milliseconds for which what stood in the quick window is kept after it is gone from sight. */
export const keptFor = 60_000;
