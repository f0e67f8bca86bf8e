/** What a step may hold: beyond this, larger letters would push it off its slide. */

/** A session of one case: shorter is no session, longer is a course. */
export const sessionSeconds = { min: 5 * 60, max: 60 * 60 } as const;

/** Characters of a step's heading, of a reply's label and of what it says. */
export const longest = { heading: 48, label: 44, reply: 128 } as const;
