/** A file's text, or why it cannot be read as text. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unreadable"; readonly fault: string; readonly remedy: string };

/**
 * Reads bytes as UTF-8 without ever inventing a replacement character.
 *
 * A byte order mark is dropped and Windows line ends become Unix ones, so that everything after
 * this function sees one form of a text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return { kind: "unreadable", fault: "the file is UTF-16", remedy: "save it as UTF-8" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    return { kind: "text", text: text.replace(/\r\n?/g, "\n") };
  } catch {
    return { kind: "unreadable", fault: "some bytes are not UTF-8", remedy: "save the file as UTF-8" };
  }
}
