/** Characters of the longest address that a dialog still shows whole. */
const longestShown = 2000;

/**
 * An address on the web that the reader may be asked about, or nothing.
 *
 * Only `https:`: other schemes start programs, `http:` can be changed on its way, and no text of the library has
 * a mail address. A name before the host is refused, because it is there to be taken for the host.
 */
export function readOutsideAddress(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const plain = url.protocol === "https:" && url.username === "" && url.password === "";
  return plain && url.href.length <= longestShown ? url : undefined;
}
