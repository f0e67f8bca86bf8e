/**
 * Characters that change a text without being seen: controls, direction overrides, zero-width marks,
 * tag characters, line and paragraph separators, halves of a character. Tab and newline are seen.
 */
export const invisible = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?![\t\n])\p{Cc}/u;
