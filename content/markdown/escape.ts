/**
 * Text as it stands between tags, written exactly as a browser would write it back.
 *
 * Quotation marks stay as they are, so that sanitising our own output changes no byte.
 */
export function escapeText(text: string): string {
  return text.replace(/[&<>\u00a0]/g, (character) => named[character] ?? character);
}

/** Text inside a double-quoted attribute. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\u00a0]/g, (character) => named[character] ?? character);
}

const named: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\u00a0": "&nbsp;",
};

const references: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  copy: "\u00a9",
  ndash: "\u2013",
  mdash: "\u2014",
  hellip: "\u2026",
};

/** Character references as the characters they stand for; an unknown name stays as it was typed. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z]{2,6}));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return Object.hasOwn(references, name) ? (references[name] ?? whole) : whole;
    const point = Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16);
    const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return isCharacter ? String.fromCodePoint(point) : "\ufffd";
  });
}
