/** Limits that the page must know too; apart from the schemas, so that the page need not carry Zod. */

/** Characters in one note. */
export const noteLength = 20_000;

/** Opened items that are remembered. */
export const recentsLength = 30;
