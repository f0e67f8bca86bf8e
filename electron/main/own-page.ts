/** Where the page lives in the desktop door. */
export const scheme = "app";
export const pageAddress = `${scheme}://bundle/`;

/**
 * Whether an address is the page itself, at whatever place its fragment names. Our scheme serves nothing
 * else as a document, and no other page, blank ones included, may ask or be gone to.
 */
export function isOwnPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const bare = new URL(address);
  bare.hash = "";
  return bare.href === pageAddress;
}

/** Whether a page may fetch an address: our own files, what it made of them itself, and Chromium's tools for developers. */
export function isOwnAddress(address: string): boolean {
  return [pageAddress, `blob:${pageAddress}`, "devtools://devtools/"].some((start) => address.startsWith(start));
}
