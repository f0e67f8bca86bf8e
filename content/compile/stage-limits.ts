/** A session of one case: shorter is no session, longer is a course. */
export const sessionSeconds = { min: 5 * 60, max: 60 * 60 } as const;
